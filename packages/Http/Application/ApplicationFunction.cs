using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Lambent.Http;

/// <summary>Runs an application as a function. The pipeline is built during init, so that a failure to build it is an init error.</summary>
internal sealed class ApplicationFunction(LambdaApplication application, Func<RequestPipeline> start) : Function
{
    private HttpEventAdapter<HttpContext> _function = null!;

    public override void Prepare(JsonContracts contracts)
    {
        var services = application.Services;
        var events = services.GetRequiredService<LambdaEventHandlers>();
        events.Prepare(contracts);
        var options = services.GetRequiredService<IOptions<LambdaHttpOptions>>().Value;
        HttpWarmUp.Register(options);
        _function = new HttpEventAdapter<HttpContext>(
            start(), options, events, services.GetRequiredService<ILoggerFactory>().CreateLogger("Lambent.Http"),
            application.IsDevelopment);
    }

    public override ValueTask InvokeAsync(LambdaInvocation invocation) => _function.InvokeAsync(invocation);
}
