package main

import "slices"

// What validation compares across an object, made to agree most of the time.

// fit makes the parts of an object agree with one another.
func (g *generator) fit(kind string, object map[string]any) {
	if g.likely(g.folly * 3) {
		return
	}
	spec := child(object, "spec")
	switch kind {
	case "Pod":
		g.fitPod(spec)
	case "PodTemplate":
		g.fitTemplate(child(object, "template"), "Always", "Never", "OnFailure")
	case "ReplicationController":
		g.fitTemplate(child(spec, "template"), "Always")
		delete(child(child(spec, "template"), "spec"), "activeDeadlineSeconds")
		if child(spec, "selector") != nil {
			spec["selector"] = labelsOf(child(spec, "template"))
		}
	case "ReplicaSet", "Deployment", "StatefulSet", "DaemonSet":
		g.fitTemplate(child(spec, "template"), "Always")
		delete(child(child(spec, "template"), "spec"), "activeDeadlineSeconds")
		if child(spec, "selector") != nil {
			spec["selector"] = map[string]any{"matchLabels": labelsOf(child(spec, "template"))}
		}
		fitStrategy(child(spec, "strategy"), "rollingUpdate", "RollingUpdate")
		fitStrategy(child(spec, "updateStrategy"), "rollingUpdate", "RollingUpdate")
		if update := child(child(spec, "updateStrategy"), "rollingUpdate"); kind == "DaemonSet" && update["maxSurge"] != nil {
			update["maxUnavailable"] = 0
		}
		if spec["progressDeadlineSeconds"] != nil {
			spec["minReadySeconds"] = 5
		}
	case "Job":
		g.fitJob(spec)
	case "CronJob":
		g.fitJob(child(child(spec, "jobTemplate"), "spec"))
	case "Service":
		g.fitService(spec)
	case "PersistentVolume":
		if child(spec, "local") != nil && child(spec, "nodeAffinity") == nil {
			delete(spec, "local")
			spec["hostPath"] = map[string]any{"path": "/data"}
		}
	}
}

// child is the object under a key; nil, which reads as empty, if there is none.
func child(of map[string]any, key string) map[string]any {
	found, _ := of[key].(map[string]any)
	return found
}

// children are the objects of the list under a key.
func children(of map[string]any, key string) []map[string]any {
	list, _ := of[key].([]any)
	found := []map[string]any{}
	for _, item := range list {
		if fields, ok := item.(map[string]any); ok {
			found = append(found, fields)
		}
	}
	return found
}

func labelsOf(template map[string]any) map[string]any {
	if template == nil {
		return map[string]any{"app": "web"}
	}
	metadata := child(template, "metadata")
	if metadata == nil {
		metadata = map[string]any{}
		template["metadata"] = metadata
	}
	if child(metadata, "labels") == nil {
		metadata["labels"] = map[string]any{"app": "web"}
	}
	labels := map[string]any{}
	for key, value := range child(metadata, "labels") {
		labels[key] = value
	}
	return labels
}

// fitStrategy lets the parameters of a strategy belong to its type.
func fitStrategy(strategy map[string]any, parameters, to string) {
	if strategy[parameters] != nil {
		strategy["type"] = to
	}
}

func (g *generator) fitJob(spec map[string]any) {
	g.fitTemplate(child(spec, "template"), "Never", "OnFailure")
	if spec == nil {
		return
	}
	if spec["podFailurePolicy"] != nil || spec["backoffLimitPerIndex"] != nil {
		if pod := child(child(spec, "template"), "spec"); pod != nil {
			pod["restartPolicy"] = "Never"
		}
		delete(spec, "podReplacementPolicy")
	}
	if spec["successPolicy"] != nil || spec["backoffLimitPerIndex"] != nil || spec["completionMode"] == "Indexed" {
		spec["completionMode"] = "Indexed"
		spec["completions"] = pick(g.random, 2, 3)
	} else {
		delete(spec, "maxFailedIndexes")
	}
}

func (g *generator) fitService(spec map[string]any) {
	ports := children(spec, "ports")
	if len(ports) > 1 {
		for i, port := range ports {
			port["name"] = names[i]
		}
	}
	kind := spec["type"]
	if kind != "NodePort" && kind != "LoadBalancer" {
		for _, port := range ports {
			delete(port, "nodePort")
		}
		delete(spec, "externalTrafficPolicy")
	}
	if kind != "LoadBalancer" {
		for _, field := range []string{"loadBalancerIP", "loadBalancerSourceRanges", "loadBalancerClass", "allocateLoadBalancerNodePorts", "healthCheckNodePort"} {
			delete(spec, field)
		}
	}
	if kind == "ExternalName" {
		spec["externalName"] = "example.com"
		for _, field := range []string{"clusterIP", "clusterIPs", "ipFamilies", "ipFamilyPolicy", "sessionAffinityConfig"} {
			delete(spec, field)
		}
	}
	if spec["sessionAffinityConfig"] != nil {
		spec["sessionAffinity"] = "ClientIP"
	}
}

func (g *generator) fitTemplate(template map[string]any, restartPolicies ...string) {
	pod := child(template, "spec")
	if pod == nil {
		return
	}
	if !slices.Contains(restartPolicies, "Always") || pod["restartPolicy"] != nil {
		pod["restartPolicy"] = pick(g.random, restartPolicies...)
	}
	g.fitPod(pod)
}

// fitPod lets containers have names of their own, and mount what there is.
func (g *generator) fitPod(pod map[string]any) {
	volumes := []any{}
	for _, volume := range children(pod, "volumes") {
		volumes = append(volumes, volume["name"])
	}
	taken := map[string]bool{}
	for _, list := range []string{"containers", "initContainers", "ephemeralContainers"} {
		for _, container := range children(pod, list) {
			rename(container, taken)
			g.fitMounts(container, volumes)
			fitSecurity(container)
			fitProbes(container, list)
			if pod["hostNetwork"] == true {
				openOnHost(container)
			}
		}
	}
	if pod["serviceAccount"] != nil {
		pod["serviceAccount"] = pod["serviceAccountName"]
	}
	if pod["dnsPolicy"] == "None" && pod["dnsConfig"] == nil {
		pod["dnsConfig"] = map[string]any{"nameservers": []any{"1.1.1.1"}}
	}
	if pod["hostPID"] == true {
		delete(pod, "shareProcessNamespace")
	}
	for _, toleration := range children(pod, "tolerations") {
		fitToleration(toleration)
	}
	fitExpressions(pod)
}

// rename lengthens a container's name until nobody else has it.
func rename(container map[string]any, taken map[string]bool) {
	name, ok := container["name"].(string)
	if !ok {
		return
	}
	for taken[name] {
		name += "x"
	}
	taken[name] = true
	container["name"] = name
}

// fitProbes leaves each container the probes that its kind may have.
func fitProbes(container map[string]any, list string) {
	for _, probe := range []string{"livenessProbe", "startupProbe"} {
		delete(child(container, probe), "successThreshold")
	}
	if list != "initContainers" || container["restartPolicy"] == "Always" {
		return
	}
	for _, field := range []string{"livenessProbe", "readinessProbe", "startupProbe", "lifecycle"} {
		delete(container, field)
	}
}

// openOnHost gives each port the same number on the node, as host networking does.
func openOnHost(container map[string]any) {
	for _, port := range children(container, "ports") {
		port["hostPort"] = port["containerPort"]
	}
}

func (g *generator) fitMounts(container map[string]any, volumes []any) {
	if len(volumes) == 0 {
		delete(container, "volumeMounts")
		delete(container, "volumeDevices")
		return
	}
	for _, mount := range children(container, "volumeMounts") {
		mount["name"] = pick(g.random, volumes...)
		if mount["subPath"] != nil {
			delete(mount, "subPathExpr")
		}
		if mount["recursiveReadOnly"] != nil {
			mount["readOnly"] = true
			delete(mount, "mountPropagation")
		}
	}
}

func fitSecurity(container map[string]any) {
	security := child(container, "securityContext")
	if security["privileged"] == true && security["allowPrivilegeEscalation"] == false {
		delete(security, "allowPrivilegeEscalation")
	}
}

func fitToleration(toleration map[string]any) {
	if toleration["operator"] == "Exists" {
		delete(toleration, "value")
	}
	if toleration["key"] == nil {
		toleration["operator"] = "Exists"
		delete(toleration, "value")
	}
	if toleration["tolerationSeconds"] != nil {
		toleration["effect"] = "NoExecute"
	}
}

// fitExpressions gives each expression of a selector the values that its operator asks for.
func fitExpressions(tree any) {
	switch value := tree.(type) {
	case map[string]any:
		if values, _ := value["values"].([]any); len(values) > 0 {
			if _, isText := values[0].(string); !isText {
				// Exit codes.
				return
			}
		}
		switch value["operator"] {
		case "Exists", "DoesNotExist":
			delete(value, "values")
		case "In", "NotIn":
			value["values"] = []any{"a"}
		case "Gt", "Lt":
			value["values"] = []any{"1"}
		}
		for key, part := range value {
			// A toleration has an operator too, but one value.
			if key != "tolerations" {
				fitExpressions(part)
			}
		}
	case []any:
		for _, part := range value {
			fitExpressions(part)
		}
	}
}
