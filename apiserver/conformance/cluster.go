package main

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// clusterSources is the module of the cluster program, seen from apiserver/.
const clusterSources = "cluster"

// buildCluster builds the cluster program once for each state of its sources: the build takes minutes.
func buildCluster(cache string) (string, error) {
	state, err := hashSources(clusterSources)
	if err != nil {
		return "", err
	}
	program, err := filepath.Abs(filepath.Join(cache, "cluster-"+state))
	if err != nil {
		return "", err
	}
	if _, err := os.Stat(program); err == nil {
		return program, nil
	}
	fmt.Fprintln(os.Stderr, "building kube-apiserver, which takes a few minutes the first time")
	build := exec.Command("go", "build", "-ldflags=-s -w", "-o", program, ".")
	build.Dir = clusterSources
	build.Stderr = os.Stderr
	return program, build.Run()
}

func hashSources(folder string) (string, error) {
	files, err := filepath.Glob(filepath.Join(folder, "*"))
	if err != nil {
		return "", err
	}
	hasher := sha256.New()
	for _, file := range files {
		ending := filepath.Ext(file)
		if ending != ".go" && ending != ".mod" && ending != ".sum" || strings.HasSuffix(file, "_test.go") {
			continue
		}
		text, err := os.ReadFile(file)
		if err != nil {
			return "", err
		}
		fmt.Fprintf(hasher, "%s %d\n", filepath.Base(file), len(text))
		hasher.Write(text)
	}
	return hex.EncodeToString(hasher.Sum(nil))[:16], nil
}

// startCluster runs the program until stop is called.
func startCluster(program, version string) (server server, stop func(), err error) {
	arguments := []string{}
	if version != "" {
		arguments = append(arguments, "--emulated-version="+version)
	}
	cluster := exec.Command(program, arguments...)
	stdin, err := cluster.StdinPipe()
	if err != nil {
		return server, nil, err
	}
	stdout, err := cluster.StdoutPipe()
	if err != nil {
		return server, nil, err
	}
	if err := cluster.Start(); err != nil {
		return server, nil, err
	}
	stop = func() {
		stdin.Close()
		_ = cluster.Wait()
	}
	line, err := bufio.NewReader(stdout).ReadBytes('\n')
	if err == nil {
		server, err = connect(line)
	}
	if err != nil {
		stop()
		return server, nil, fmt.Errorf("the cluster does not start: %w", err)
	}
	return server, stop, nil
}

func connect(line []byte) (server, error) {
	var address struct {
		URL   string `json:"url"`
		Token string `json:"token"`
	}
	if err := json.Unmarshal(line, &address); err != nil {
		return server{}, err
	}
	return newServer(address.URL, address.Token)
}
