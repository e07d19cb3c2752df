// Command conformance holds the engine against a real kube-apiserver: for each manifest the same verdict, causes, warnings
// and object, from the native build and from the WebAssembly build under Node. It prints the four counts and ends with
// status 1 if anything differs.
//
// Run it from apiserver/:
//
//	go run ./conformance                    our manifests and the corpus, against a server that is built once and cached
//	go run ./conformance -recorded          the corpus's recorded answers only, which takes seconds
//	go run ./conformance -twins             the two builds against each other, which takes seconds
//	go run ./conformance -mutations 5       random variants of each manifest too
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	options := options{}
	flag.StringVar(&options.testdata, "testdata", "testdata", "folder of our own manifests")
	flag.StringVar(&options.corpus, "corpus", "../../shared/corpus", "folder of published manifests and recorded answers; may be absent")
	flag.StringVar(&options.wasm, "wasm", "../dist", "folder of apiserver.wasm and wasm_exec.js; empty for the native build alone")
	flag.StringVar(&options.cluster, "cluster", "", "the cluster program; built and cached when empty")
	flag.StringVar(&options.cache, "cache", "../.cache", "folder that keeps the built cluster program")
	flag.StringVar(&options.version, "kubernetes-version", "", "the minor version to emulate, such as 1.34")
	flag.IntVar(&options.mutations, "mutations", 0, "how many random variants of each manifest to compare as well")
	flag.Int64Var(&options.seed, "seed", 1, "what the random variants start from")
	flag.BoolVar(&options.recorded, "recorded", false, "compare with the corpus's recorded answers only, without a cluster")
	flag.BoolVar(&options.twins, "twins", false, "compare the WebAssembly build with the native one, without a cluster")
	locate := flag.Bool("locate-cluster", false, "only build the cluster program, if need be, and print where it is")
	flag.Parse()
	if *locate {
		printCluster(options.cache)
		return
	}
	agrees, err := run(options)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	if !agrees {
		os.Exit(1)
	}
}

// printCluster serves other tests that need a cluster.
func printCluster(cache string) {
	program, err := buildCluster(cache)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	fmt.Println(program)
}

type options struct {
	testdata, corpus, wasm, cluster, cache, version string
	recorded, twins                                 bool
	mutations                                       int
	seed                                            int64
}

func run(options options) (agrees bool, err error) {
	manifests, err := loadTestdata(options.testdata)
	if err != nil {
		return false, err
	}
	if options.recorded {
		manifests = nil
	}
	corpus, err := loadFolder(filepath.Join(options.corpus, "manifests"))
	if err != nil {
		return false, err
	}
	if len(corpus) == 0 {
		fmt.Println("corpus: absent, so only our own manifests are compared")
	}
	manifests = append(manifests, corpus...)
	manifests = append(manifests, mutate(manifests, options.mutations, options.seed)...)
	engines, err := startEngines(options)
	if err != nil {
		return false, err
	}
	truth, err := answersOf(options, engines[0], manifests)
	if err != nil {
		return false, err
	}
	agrees = true
	for _, engine := range engines {
		count, err := compareAll(engine, manifests, truth)
		if err != nil {
			return false, err
		}
		count.print(engine.name)
		agrees = agrees && count.agrees()
	}
	return agrees, nil
}

// answersOf asks the real API server, or reads what it once said, or takes the native build's word.
func answersOf(options options, native engineUnderTest, manifests []manifest) (map[string]answer, error) {
	if options.twins {
		return native.reviewAll(manifests)
	}
	if options.recorded {
		return readRecorded(filepath.Join(options.corpus, "expected.jsonl"))
	}
	program := options.cluster
	if program == "" {
		built, err := buildCluster(options.cache)
		if err != nil {
			return nil, err
		}
		program = built
	}
	server, stop, err := startCluster(program, options.version)
	if err != nil {
		return nil, err
	}
	defer stop()
	return server.reviewAll(manifests)
}
