// Command cluster runs a real kube-apiserver and its etcd in one process, on free ports of the loopback interface, for tests.
// As soon as it serves it prints one line of JSON with its address and the administrator's token; it ends when standard
// input is closed. No controllers run, so the default service accounts are created here.
package main

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// address is the line that tells a test where the cluster is. The certificate is self-signed and not worth checking; it is good
// for every server at this address, so that a test's webhook can use it.
type address struct {
	URL         string `json:"url"`
	Token       string `json:"token"`
	Insecure    bool   `json:"insecure"`
	Certificate string `json:"certificate"`
	Key         string `json:"key"`
}

func main() {
	emulatedVersion := flag.String("emulated-version", "", "the minor version to behave as, such as 1.34")
	flag.Parse()
	if err := run(*emulatedVersion); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(emulatedVersion string) error {
	dir, err := os.MkdirTemp("", "podsmith-cluster-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	// Either end is the end of the program: the API server's, or standard input's.
	ended := make(chan error, 2)
	go func() {
		io.Copy(io.Discard, os.Stdin)
		ended <- nil
	}()
	go func() {
		server, err := start(ctx, dir, emulatedVersion, ended)
		if err == nil {
			err = json.NewEncoder(os.Stdout).Encode(address{
				URL: server.url, Token: token, Insecure: true,
				Certificate: filepath.Join(dir, "apiserver.crt"), Key: filepath.Join(dir, "apiserver.key"),
			})
		}
		if err != nil {
			ended <- err
		}
	}()
	return <-ended
}

// start runs etcd and kube-apiserver with their files in dir, and returns when both are ready. If the API server ends, it
// says why on ended.
func start(ctx context.Context, dir, emulatedVersion string, ended chan<- error) (client, error) {
	etcd, stopEtcd, err := startEtcd(dir)
	if err != nil {
		return client{}, err
	}
	context.AfterFunc(ctx, stopEtcd)
	written, err := writeFiles(dir)
	if err != nil {
		return client{}, err
	}
	port, err := freePort()
	if err != nil {
		return client{}, err
	}
	go func() { ended <- runAPIServer(ctx, written, etcd, port, emulatedVersion) }()
	server := newClient(fmt.Sprintf("https://127.0.0.1:%d", port))
	if err := server.waitUntilReady(ctx); err != nil {
		return client{}, err
	}
	for _, namespace := range []string{"default", "kube-system"} {
		if err := server.createDefaultServiceAccount(ctx, namespace); err != nil {
			return client{}, err
		}
	}
	return server, nil
}
