package main

import (
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"encoding/pem"
	"os"
	"path/filepath"
)

// files are what kube-apiserver reads at its start.
type files struct {
	dir    string
	key    string
	tokens string
}

// writeFiles makes a key that signs service account tokens, and the list of users.
func writeFiles(dir string) (files, error) {
	written := files{dir: dir, key: filepath.Join(dir, "service-account.key"), tokens: filepath.Join(dir, "tokens.csv")}
	key, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		return files{}, err
	}
	block := &pem.Block{Type: "RSA PRIVATE KEY", Bytes: x509.MarshalPKCS1PrivateKey(key)}
	if err := os.WriteFile(written.key, pem.EncodeToMemory(block), 0o600); err != nil {
		return files{}, err
	}
	return written, os.WriteFile(written.tokens, []byte(token+",admin,admin,system:masters\n"), 0o600)
}
