package main

import (
	"context"
	"fmt"
	"strconv"

	_ "k8s.io/component-base/logs/json/register" // the log format that kube-apiserver's flags name
	"k8s.io/kubernetes/cmd/kube-apiserver/app"
)

// token is the password of the cluster's administrator. The server listens on loopback only and lives as long as a test.
const token = "admin"

// runAPIServer runs kube-apiserver until the context ends.
func runAPIServer(ctx context.Context, files files, etcd string, port int, emulatedVersion string) error {
	command := app.NewAPIServerCommand()
	arguments := []string{
		"--etcd-servers=" + etcd,
		"--bind-address=127.0.0.1",
		"--secure-port=" + strconv.Itoa(port),
		"--cert-dir=" + files.dir,
		"--service-account-issuer=https://kubernetes.default.svc",
		"--service-account-key-file=" + files.key,
		"--service-account-signing-key-file=" + files.key,
		"--token-auth-file=" + files.tokens,
		// The range of kubeadm, which is also the engine's.
		"--service-cluster-ip-range=10.96.0.0/12",
		"--authorization-mode=RBAC",
		// Off by default, but on in every distribution.
		"--allow-privileged=true",
		"--v=0",
	}
	if emulatedVersion != "" {
		arguments = append(arguments, "--emulated-version="+emulatedVersion)
	}
	command.SetArgs(arguments)
	if err := command.ExecuteContext(ctx); err != nil {
		return fmt.Errorf("kube-apiserver: %w", err)
	}
	return nil
}
