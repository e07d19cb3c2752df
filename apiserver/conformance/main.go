// Command conformance holds the engine against a real kube-apiserver: for each manifest the same verdict, causes, warnings
// and object, from the native build and from the WebAssembly build under Node. It prints the four counts and ends with
// status 1 if anything differs.
//
// Run it from apiserver/:
//
//	go run ./conformance                    our manifests and the corpus, against a server that is built once and cached
//	go run ./conformance -recorded          the corpus's recorded answers only, which takes seconds
//	go run ./conformance -twins             the two builds against each other, which takes seconds
//	go run ./conformance -mutated 1000      random variants of these manifests too
//	go run ./conformance -damaged 1000      their texts with slips of the hand too
//	go run ./conformance -generated 1000    objects made of the served types alone too
//	go run ./conformance -bounded 1000      objects for namespaces with random LimitRanges and ResourceQuotas too
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
)

func main() {
	options := options{}
	flag.StringVar(&options.testdata, "testdata", "testdata", "folder of our own manifests")
	flag.StringVar(&options.corpus, "corpus", "../../shared/corpus", "folder of published manifests and recorded answers; may be absent")
	flag.StringVar(&options.wasm, "wasm", "../dist", "folder of apiserver.wasm and wasm_exec.js; empty for the native build alone")
	flag.StringVar(&options.cluster, "cluster", "", "the cluster program; built and cached when empty")
	flag.StringVar(&options.cache, "cache", "../.cache", "folder that keeps the built cluster program")
	flag.StringVar(&options.version, "kubernetes-version", "", "the minor version to emulate, such as 1.34")
	flag.IntVar(&options.mutated, "mutated", 0, "how many random variants of these manifests to compare as well")
	flag.IntVar(&options.damaged, "damaged", 0, "how many of their texts, with random slips of the hand, to compare as well")
	flag.IntVar(&options.generated, "generated", 0, "how many objects that are made of the served types alone to compare as well")
	flag.IntVar(&options.bounded, "bounded", 0, "how many objects for namespaces with random LimitRanges and ResourceQuotas to compare as well")
	flag.Int64Var(&options.seed, "seed", 1, "what everything random starts from")
	flag.StringVar(&options.keep, "keep", "../.cache/differences", "folder for the manifests about which the answers differ")
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
	testdata, corpus, wasm, cluster, cache, version, keep string
	recorded, twins                                       bool
	mutated, damaged, generated, bounded                  int
	seed                                                  int64
}

func run(options options) (agrees bool, err error) {
	engines, err := startEngines(options)
	if err != nil {
		return false, err
	}
	manifests, err := manifestsFor(options, engines[0])
	if err != nil {
		return false, err
	}
	truth, stop, err := truthFor(options, engines[0], manifests)
	if err != nil {
		return false, err
	}
	defer stop()
	compared := comparison{truth: truth, engines: engines, keep: options.keep, scores: make([]counts, len(engines)), accepted: map[origin]*score{}}
	if err := compared.run(manifests); err != nil {
		return false, err
	}
	compared.print()
	return compared.agrees(), nil
}

func manifestsFor(options options, native engineUnderTest) ([]manifest, error) {
	manifests, err := loadTestdata(options.testdata)
	if err != nil {
		return nil, err
	}
	if options.recorded {
		manifests = nil
	}
	corpus, err := loadFolder(filepath.Join(options.corpus, "manifests"))
	if err != nil {
		return nil, err
	}
	if len(corpus) == 0 {
		fmt.Println("corpus: absent, so only our own manifests are compared")
	}
	manifests = append(manifests, corpus...)
	generated, err := generate(options.generated, options.seed)
	if err != nil {
		return nil, err
	}
	damaged, err := damage(manifests, options.damaged, options.seed)
	if err != nil {
		return nil, err
	}
	bounded, err := bound(options.bounded, options.seed, native)
	if err != nil {
		return nil, err
	}
	return slices.Concat(manifests, mutate(manifests, options.mutated, options.seed), damaged, generated, bounded), nil
}

// oracle says what is right.
type oracle func(manifest) (answer, error)

// truthFor asks the real API server, or reads what it once said, or takes the native build's word.
func truthFor(options options, native engineUnderTest, manifests []manifest) (truth oracle, stop func(), err error) {
	nothing := func() {}
	if options.twins {
		return func(asked manifest) (answer, error) { return native.review(asked) }, nothing, nil
	}
	if options.recorded {
		recorded, err := readRecorded(filepath.Join(options.corpus, "expected.jsonl"))
		return func(asked manifest) (answer, error) {
			if said, ok := recorded[asked.name]; ok {
				return said, nil
			}
			return answer{}, errors.New("no answer is recorded")
		}, nothing, err
	}
	program := options.cluster
	if program == "" {
		built, err := buildCluster(options.cache)
		if err != nil {
			return nil, nil, err
		}
		program = built
	}
	server, stop, err := startCluster(program, options.version)
	if err != nil {
		return nil, nil, err
	}
	if err := server.createBounds(manifests); err != nil {
		stop()
		return nil, nil, err
	}
	return func(asked manifest) (answer, error) { return server.review(asked.text) }, stop, nil
}
