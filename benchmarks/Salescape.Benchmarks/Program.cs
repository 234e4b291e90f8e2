using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

// In this process: the projects that would be made and built otherwise do not keep to the rules of this repository's build.
IConfig config = DefaultConfig
    .Instance.AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance))
    .WithSummaryStyle(SummaryStyle.Default.WithTimeUnit(TimeUnit.Nanosecond));
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
