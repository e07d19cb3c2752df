package main

import (
	"bytes"
	"crypto/tls"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"regexp"
	"sync"

	"sigs.k8s.io/yaml"

	utilnet "k8s.io/apimachinery/pkg/util/net"
)

// server is the real API server.
type server struct {
	url, token string
	client     *http.Client
	// resources are what it serves, by apiVersion and kind.
	resources map[string]resource
	// created are the paths and names of what was created, or cannot be: nobody has to try twice.
	created *sync.Map
}

type resource struct {
	Name       string `json:"name"`
	Kind       string `json:"kind"`
	Namespaced bool   `json:"namespaced"`
}

// servedGroups are where the judged kinds live.
var servedGroups = map[string]string{"v1": "/api/v1", "apps/v1": "/apis/apps/v1", "batch/v1": "/apis/batch/v1"}

// newServer asks the server what it serves.
func newServer(url, token string) (server, error) {
	transport := &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}}
	s := server{url: url, token: token, client: &http.Client{Transport: transport}, resources: map[string]resource{}, created: &sync.Map{}}
	for apiVersion, path := range servedGroups {
		body, _, err := s.do(http.MethodGet, path, "", nil)
		if err != nil {
			return server{}, err
		}
		var list struct {
			Resources []resource `json:"resources"`
		}
		if err := json.Unmarshal(body, &list); err != nil {
			return server{}, err
		}
		for _, found := range list.Resources {
			// Subresources, such as pods/eviction, have names of two parts.
			if !bytes.ContainsRune([]byte(found.Name), '/') {
				s.resources[apiVersion+" "+found.Kind] = found
			}
		}
	}
	return s, nil
}

// review sends one manifest as it is, in a dry run with strict field validation.
func (s server) review(text string) (answer, error) {
	about := readHeader(text)
	found, ok := s.resources[about.APIVersion+" "+about.Kind]
	if !ok {
		return answer{status: 404}, nil
	}
	path := servedGroups[about.APIVersion] + "/" + found.Name
	if found.Namespaced {
		if err := s.prepare(about); err != nil {
			return answer{}, err
		}
		path = servedGroups[about.APIVersion] + "/namespaces/" + about.namespace() + "/" + found.Name
	}
	body, response, err := s.do(http.MethodPost, path+"?dryRun=All&fieldValidation=Strict", "application/yaml", []byte(text))
	if err != nil {
		return answer{}, err
	}
	return readAnswer(body, response)
}

func readAnswer(body []byte, response *http.Response) (answer, error) {
	said := answer{status: response.StatusCode}
	warnings, _ := utilnet.ParseWarningHeaders(response.Header["Warning"])
	for _, warning := range warnings {
		said.warnings = append(said.warnings, warning.Text)
	}
	if said.status == http.StatusCreated {
		return said, json.Unmarshal(body, &said.object)
	}
	var status struct {
		Message string `json:"message"`
		Details struct {
			Causes []cause `json:"causes"`
		} `json:"details"`
	}
	if err := json.Unmarshal(body, &status); err != nil {
		return answer{}, fmt.Errorf("status %d: %w", said.status, err)
	}
	said.message = status.Message
	said.causes = status.Details.Causes
	return said, nil
}

func (s server) do(method, path, contentType string, body []byte) ([]byte, *http.Response, error) {
	request, err := http.NewRequest(method, s.url+path, bytes.NewReader(body))
	if err != nil {
		return nil, nil, err
	}
	request.Header.Set("Authorization", "Bearer "+s.token)
	request.Header.Set("Accept", "application/json")
	if contentType != "" {
		request.Header.Set("Content-Type", contentType)
	}
	response, err := s.client.Do(request)
	if err != nil {
		return nil, nil, err
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	return text, response, err
}

// header is what has to be known of a manifest to send it.
type header struct {
	APIVersion string `json:"apiVersion"`
	Kind       string `json:"kind"`
	Metadata   struct {
		Namespace string `json:"namespace"`
	} `json:"metadata"`
	Spec struct {
		ServiceAccountName string `json:"serviceAccountName"`
		ServiceAccount     string `json:"serviceAccount"`
		RuntimeClassName   string `json:"runtimeClassName"`
	} `json:"spec"`
}

var (
	apiVersionLine = regexp.MustCompile(`(?m)^apiVersion *: *(\S+)`)
	kindLine       = regexp.MustCompile(`(?m)^kind *: *(\S+)`)
)

// readHeader reads what it can: of a text that is no YAML, only the two lines that say what it is.
func readHeader(text string) header {
	read := header{}
	if yaml.Unmarshal([]byte(text), &read) == nil || read.Kind != "" {
		return read
	}
	if found := apiVersionLine.FindStringSubmatch(text); found != nil {
		read.APIVersion = found[1]
	}
	if found := kindLine.FindStringSubmatch(text); found != nil {
		read.Kind = found[1]
	}
	return read
}

func (h header) namespace() string {
	if h.Metadata.Namespace == "" {
		return "default"
	}
	return h.Metadata.Namespace
}
