package engine

import (
	"context"
	"crypto/tls"
	"fmt"

	"k8s.io/apimachinery/pkg/util/validation/field"
	api "k8s.io/kubernetes/pkg/apis/core"
	corevalidation "k8s.io/kubernetes/pkg/apis/core/validation"
)

// configMapStrategy follows pkg/registry/core/configmap.
var configMapStrategy = strategy{
	prepareForCreate: nothingToPrepare,
	validate:         validating(corevalidation.ValidateConfigMap),
	warningsOnCreate: noWarnings,
}

// secretStrategy follows pkg/registry/core/secret.
var secretStrategy = strategy{
	prepareForCreate: nothingToPrepare,
	validate:         validating(corevalidation.ValidateSecret),
	warningsOnCreate: warnings(func(_ context.Context, secret *api.Secret) []string {
		if secret.Type != api.SecretTypeTLS {
			return nil
		}
		if _, err := tls.X509KeyPair(secret.Data[api.TLSCertKey], secret.Data[api.TLSPrivateKeyKey]); err != nil {
			return []string{err.Error()}
		}
		return nil
	}),
}

// enforceMountableSecretsAnnotation is the constant of plugin/pkg/admission/serviceaccount, which is too large to link.
const enforceMountableSecretsAnnotation = "kubernetes.io/enforce-mountable-secrets"

// serviceAccountStrategy follows pkg/registry/core/serviceaccount.
var serviceAccountStrategy = strategy{
	prepareForCreate: prepare(func(serviceAccount *api.ServiceAccount) {
		for i, secret := range serviceAccount.Secrets {
			serviceAccount.Secrets[i] = api.ObjectReference{Name: secret.Name}
		}
	}),
	validate: validating(func(serviceAccount *api.ServiceAccount) field.ErrorList {
		return corevalidation.ValidateServiceAccount(serviceAccount)
	}),
	warningsOnCreate: warnings(func(_ context.Context, serviceAccount *api.ServiceAccount) []string {
		if _, ok := serviceAccount.Annotations[enforceMountableSecretsAnnotation]; !ok {
			return nil
		}
		return []string{fmt.Sprintf("metadata.annotations[%s]: deprecated in v1.32+; prefer separate namespaces to isolate access to mounted secrets", enforceMountableSecretsAnnotation)}
	}),
}
