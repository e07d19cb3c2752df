package main

import (
	"fmt"
	"net/http"
)

// prepare creates what the engine takes to exist: the namespace, its default service account, and whatever service account
// or runtime class the manifest names. What cannot exist, because its name is invalid, stays absent.
func (s server) prepare(about header) error {
	if about.namespace() != "default" {
		if err := s.create("/api/v1/namespaces", "v1", "Namespace", about.namespace(), nil); err != nil {
			return err
		}
	}
	accounts := "/api/v1/namespaces/" + about.namespace() + "/serviceaccounts"
	for _, account := range []string{"default", about.Spec.ServiceAccountName, about.Spec.ServiceAccount} {
		if err := s.create(accounts, "v1", "ServiceAccount", account, nil); err != nil {
			return err
		}
	}
	handler := map[string]any{"handler": "handler"}
	return s.create("/apis/node.k8s.io/v1/runtimeclasses", "node.k8s.io/v1", "RuntimeClass", about.Spec.RuntimeClassName, handler)
}

func (s server) create(path, apiVersion, kind, name string, more map[string]any) error {
	if _, known := s.created.Load(path + " " + name); known || name == "" {
		return nil
	}
	object := map[string]any{"apiVersion": apiVersion, "kind": kind, "metadata": map[string]any{"name": name}}
	for key, value := range more {
		object[key] = value
	}
	text, response, err := s.do(http.MethodPost, path, "application/json", []byte(mustEncode(object)))
	if err != nil {
		return err
	}
	switch response.StatusCode {
	case http.StatusCreated, http.StatusConflict, http.StatusUnprocessableEntity:
		s.created.Store(path+" "+name, true)
		return nil
	}
	return fmt.Errorf("%s %s cannot be created: %s", kind, name, text)
}
