Salescape.Cli.Terminal.Open();
return Salescape.Cli.CommandLine.Run(args);
