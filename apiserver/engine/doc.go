// Package engine reviews Kubernetes objects as kube-apiserver's `create` with dryRun=All and fieldValidation=Strict does.
// Decoding, defaulting, conversion, validation and warnings are Kubernetes' own packages. The short stretches of the server
// that cannot be linked without etcd or informers (strategies, three admission plugins, the request handler) are followed
// here, one upstream function a function, and the tests hold them against the real thing.
package engine
