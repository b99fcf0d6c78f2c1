using Lambent.Extensions;
using OtlpExtension;

OtlpExporter? exporter = null;

LambdaExtension.CreateBuilder()
    .OnInit((info, _) =>
    {
        exporter = new OtlpExporter(info);
        return default;
    })
    .OnTelemetry((records, _) =>
    {
        exporter!.Export(records);
        return default;
    })
    .OnShutdown((_, _) =>
    {
        exporter!.Dispose();
        return default;
    })
    .Run();
