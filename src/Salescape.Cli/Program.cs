return Salescape.Cli.CommandLine.Run(args);
