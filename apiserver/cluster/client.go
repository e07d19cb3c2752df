package main

import (
	"context"
	"crypto/tls"
	"fmt"
	"io"
	"net/http"
	"strings"
	"time"
)

// startTimeout is how long the server may take to become ready; it takes a few seconds.
const startTimeout = 2 * time.Minute

// client talks to the server that this program runs, whose certificate signs itself.
type client struct {
	url  string
	http *http.Client
}

func newClient(url string) client {
	transport := &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}}
	return client{url: url, http: &http.Client{Transport: transport, Timeout: 10 * time.Second}}
}

// waitUntilReady returns as soon as the server serves.
func (c client) waitUntilReady(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, startTimeout)
	defer cancel()
	for {
		if status, err := c.do(ctx, http.MethodGet, "/readyz", ""); err == nil && status == http.StatusOK {
			return nil
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("the API server is not ready after %s", startTimeout)
		case <-time.After(100 * time.Millisecond):
		}
	}
}

// createDefaultServiceAccount does what a controller does in a whole cluster: pods are refused without it.
func (c client) createDefaultServiceAccount(ctx context.Context, namespace string) error {
	body := `{"apiVersion":"v1","kind":"ServiceAccount","metadata":{"name":"default"}}`
	status, err := c.do(ctx, http.MethodPost, "/api/v1/namespaces/"+namespace+"/serviceaccounts", body)
	if err != nil {
		return err
	}
	if status != http.StatusCreated && status != http.StatusConflict {
		return fmt.Errorf("the default service account of %s cannot be created: status %d", namespace, status)
	}
	return nil
}

func (c client) do(ctx context.Context, method, path, body string) (int, error) {
	request, err := http.NewRequestWithContext(ctx, method, c.url+path, strings.NewReader(body))
	if err != nil {
		return 0, err
	}
	request.Header.Set("Authorization", "Bearer "+token)
	request.Header.Set("Content-Type", "application/json")
	response, err := c.http.Do(request)
	if err != nil {
		return 0, err
	}
	defer response.Body.Close()
	_, err = io.Copy(io.Discard, response.Body)
	return response.StatusCode, err
}
