package engine

import (
	"fmt"
	"slices"

	"k8s.io/apimachinery/pkg/util/validation/field"
	serviceutil "k8s.io/kubernetes/pkg/api/service"
	api "k8s.io/kubernetes/pkg/apis/core"
	corevalidation "k8s.io/kubernetes/pkg/apis/core/validation"
	netutils "k8s.io/utils/net"
)

// The cluster that a Service is allocated in has one IPv4 range, as most clusters have: kubeadm's 10.96.0.0/12. A dry run
// gives the address of the range itself.
const (
	placeholderClusterIP = "10.96.0.0"
	// lastNodePort is where a dry run begins to make up node ports.
	lastNodePort int32 = 32768
)

// allocateService follows REST.beginCreate of pkg/registry/core/service/storage. Its errors end the request before
// PrepareForCreate. Addresses and ports that a cluster would pick are placeholders.
func allocateService(service *api.Service) field.ErrorList {
	if service.Spec.ClusterIP != "" && len(service.Spec.ClusterIPs) == 0 {
		service.Spec.ClusterIPs = []string{service.Spec.ClusterIP}
	}
	if errs := initIPFamilyFields(service); len(errs) > 0 {
		return errs
	}
	allocateClusterIPs(service)
	return allocateNodePorts(service)
}

// initIPFamilyFields follows the method of that name for a new Service in a cluster with IPv4 only.
func initIPFamilyFields(service *api.Service) field.ErrorList {
	spec := &service.Spec
	if spec.Type == api.ServiceTypeExternalName {
		return nil
	}
	headlessWithoutSelector := spec.ClusterIP == api.ClusterIPNone && len(spec.Selector) == 0
	if spec.IPFamilyPolicy == nil {
		policy := api.IPFamilyPolicySingleStack
		if headlessWithoutSelector {
			policy = api.IPFamilyPolicyRequireDualStack
		}
		spec.IPFamilyPolicy = &policy
	}
	if errs := corevalidation.ValidateServiceClusterIPsRelatedFields(service, nil); len(errs) > 0 {
		return errs
	}
	if errs := inferIPFamilies(spec); len(errs) > 0 {
		return errs
	}
	if headlessWithoutSelector {
		completeHeadlessIPFamilies(spec)
		return nil
	}
	if errs := unconfiguredIPFamilies(spec); len(errs) > 0 {
		return errs
	}
	if len(spec.IPFamilies) == 0 {
		spec.IPFamilies = []api.IPFamily{api.IPv4Protocol}
	}
	return nil
}

func inferIPFamilies(spec *api.ServiceSpec) field.ErrorList {
	errs := field.ErrorList{}
	at := field.NewPath("spec")
	if *spec.IPFamilyPolicy == api.IPFamilyPolicySingleStack {
		if len(spec.ClusterIPs) == 2 {
			errs = append(errs, field.Invalid(at.Child("ipFamilyPolicy"), spec.IPFamilyPolicy,
				"must be 'RequireDualStack' or 'PreferDualStack' when multiple cluster IPs are specified"))
		}
		if len(spec.IPFamilies) == 2 {
			errs = append(errs, field.Invalid(at.Child("ipFamilyPolicy"), spec.IPFamilyPolicy,
				"must be 'RequireDualStack' or 'PreferDualStack' when multiple IP families are specified"))
		}
	}
	for i, ip := range spec.ClusterIPs {
		if ip == api.ClusterIPNone {
			break
		}
		if i < len(spec.IPFamilies) {
			continue
		}
		if netutils.IsIPv6String(ip) {
			errs = append(errs, field.Invalid(at.Child("clusterIPs").Index(i), spec.ClusterIPs,
				fmt.Sprintf("%s is not configured on this cluster", api.IPv6Protocol)))
			continue
		}
		spec.IPFamilies = append(spec.IPFamilies, api.IPv4Protocol)
	}
	return errs
}

// completeHeadlessIPFamilies names both families: nobody knows yet which addresses a headless Service without a selector
// will be given.
func completeHeadlessIPFamilies(spec *api.ServiceSpec) {
	if len(spec.IPFamilies) == 0 {
		spec.IPFamilies = []api.IPFamily{api.IPv4Protocol}
	}
	if len(spec.IPFamilies) == 1 && *spec.IPFamilyPolicy != api.IPFamilyPolicySingleStack {
		other := api.IPv4Protocol
		if spec.IPFamilies[0] == api.IPv4Protocol {
			other = api.IPv6Protocol
		}
		spec.IPFamilies = append(spec.IPFamilies, other)
	}
}

func unconfiguredIPFamilies(spec *api.ServiceSpec) field.ErrorList {
	errs := field.ErrorList{}
	at := field.NewPath("spec")
	if *spec.IPFamilyPolicy == api.IPFamilyPolicyRequireDualStack {
		errs = append(errs, field.Invalid(at.Child("ipFamilyPolicy"), spec.IPFamilyPolicy,
			"this cluster is not configured for dual-stack services"))
	}
	for i, family := range spec.IPFamilies {
		if family != api.IPv4Protocol {
			errs = append(errs, field.Invalid(at.Child("ipFamilies").Index(i), family, "not configured on this cluster"))
		}
	}
	return errs
}

// allocateClusterIPs follows allocClusterIPs. An address that was asked for is taken to be free and in range.
func allocateClusterIPs(service *api.Service) {
	spec := &service.Spec
	headless := len(spec.ClusterIPs) > 0 && spec.ClusterIPs[0] == api.ClusterIPNone
	if spec.Type == api.ServiceTypeExternalName || headless {
		return
	}
	for i := len(spec.ClusterIPs); i < len(spec.IPFamilies); i++ {
		spec.ClusterIPs = append(spec.ClusterIPs, placeholderClusterIP)
	}
	if len(spec.ClusterIPs) > 0 {
		spec.ClusterIP = spec.ClusterIPs[0]
	}
}

// allocateNodePorts follows initNodePorts and allocHealthCheckNodePort: one node port a service port, shared by protocols.
func allocateNodePorts(service *api.Service) field.ErrorList {
	ports := nodePorts{}
	if service.Spec.Type == api.ServiceTypeNodePort || service.Spec.Type == api.ServiceTypeLoadBalancer {
		if errs := ports.assign(service); len(errs) > 0 {
			return errs
		}
	}
	if serviceutil.NeedsHealthCheck(service) && service.Spec.HealthCheckNodePort == 0 {
		service.Spec.HealthCheckNodePort = ports.next()
	}
	return nil
}

// nodePorts are the node ports of one Service, the rest being free.
type nodePorts struct {
	taken []int32
}

func (p *nodePorts) assign(service *api.Service) field.ErrorList {
	wanted := allocatesNodePorts(service)
	ofPort := map[int32]int32{}
	for i := range service.Spec.Ports {
		port := &service.Spec.Ports[i]
		if port.NodePort == 0 && !wanted {
			continue
		}
		at := field.NewPath("spec", "ports").Index(i).Child("nodePort")
		given, known := ofPort[port.Port]
		switch {
		case !known:
			asked := requestedNodePort(port.Port, service.Spec.Ports)
			if asked == 0 {
				port.NodePort = p.next()
			} else if problem := p.take(asked); problem != "" {
				return field.ErrorList{field.Invalid(at, int(asked), problem)}
			} else {
				port.NodePort = asked
			}
			ofPort[port.Port] = port.NodePort
		case port.NodePort == 0:
			port.NodePort = given
		case port.NodePort != given:
			if problem := p.take(port.NodePort); problem != "" {
				return field.ErrorList{field.Invalid(at, port.NodePort, problem)}
			}
		}
	}
	return nil
}

func allocatesNodePorts(service *api.Service) bool {
	asked := service.Spec.AllocateLoadBalancerNodePorts
	return service.Spec.Type == api.ServiceTypeNodePort || asked == nil || *asked
}

func requestedNodePort(port int32, ports []api.ServicePort) int32 {
	for _, other := range ports {
		if other.Port == port && other.NodePort != 0 {
			return other.NodePort
		}
	}
	return 0
}

// take marks a node port as used, or says in the allocator's words why it cannot be. A dry run does not look at the range.
func (p *nodePorts) take(port int32) string {
	if slices.Contains(p.taken, port) {
		return "provided port is already allocated"
	}
	p.taken = append(p.taken, port)
	return ""
}

// next is the port that a dry run makes up: the one after the highest taken so far.
func (p *nodePorts) next() int32 {
	highest := lastNodePort
	if len(p.taken) > 0 {
		highest = slices.Max(p.taken)
	}
	p.taken = append(p.taken, highest+1)
	return highest + 1
}
