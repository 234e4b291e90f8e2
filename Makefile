# The ways of a developer. './test.sh' is what decides; CI runs that.
.PHONY: build test-fast test accept format bench

export DOTNET_CLI_TELEMETRY_OPTOUT = 1
export DOTNET_NOLOGO = 1

build:      ## everything, as Release
	dotnet build Salescape.slnx -c Release -nodeReuse:false -v q

test-fast:  ## what takes seconds: the schema, the simulation, checks, documents, rules of the house
	dotnet build Salescape.slnx -c Release -nodeReuse:false -v q
	for project in Schema Queries Docs Architecture Verification Simulation; do \
	  tests/Salescape.$$project.Tests/bin/Release/net10.0/Salescape.$$project.Tests -noLogo -noColor || exit 1; done

test:       ## everything, as CI does
	./test.sh

accept:     ## rewrite what follows from the world: pinned fingerprints, answers, pages
	./salescape describe --write
	for project in Proofs Analyses Cli; do \
	  SALESCAPE_ACCEPT=1 dotnet run -c Release --project tests/Salescape.$$project.Tests || exit 1; done

format:     ## white space as .editorconfig wants it
	dotnet format whitespace --folder .

bench:      ## whole runs, timed; see benchmarks/README.md
	benchmarks/end-to-end.sh
