using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Features.Authentication;

namespace Lambent.Http;

/// <summary>One event as a request and its response: the features that ASP.NET Core makes an <see cref="HttpContext"/> of.</summary>
internal sealed class HttpExchange : IHttpRequestIdentifierFeature, IHttpBodyControlFeature
{
    private readonly ConnectionFeature _connection;
    private readonly UserFeature _user;
    private readonly TlsFeature? _tls;

    public HttpExchange(in EventMembers from, HttpRules rules, ReadOnlyMemory<byte> payload, LambdaContext context, string? traceId, int? forwardLimit, Func<ResponseFeature, LambdaResponseWriter>? streamed)
    {
        Request = new RequestFeature(in from, rules, traceId);
        Response = new ResponseFeature(HttpMethods.IsHead(Request.Method), streamed);
        Lifetime = new LifetimeFeature(context);
        Lambda = new LambdaHttpFeature(rules.Source, context, payload, in from);
        TraceIdentifier = traceId ?? context.RequestId;

        Features.Set<IHttpRequestFeature>(Request);
        Features.Set<IHttpRequestBodyDetectionFeature>(Request);
        Features.Set<IHttpMaxRequestBodySizeFeature>(Request);
        Features.Set<IRequestBodyPipeFeature>(Request);
        Features.Set<IRouteValuesFeature>(Request);
        Features.Set<IHttpResponseFeature>(Response);
        Features.Set<IHttpResponseBodyFeature>(Response);
        Features.Set<IHttpConnectionFeature>(_connection = new ConnectionFeature(in from.Context, Request.Headers, context.RequestId, forwardLimit));
        Features.Set<IHttpRequestLifetimeFeature>(Lifetime);
        Features.Set<IHttpRequestIdentifierFeature>(this);
        Features.Set<IHttpBodyControlFeature>(this);
        Features.Set<IHttpAuthenticationFeature>(_user = new UserFeature(from.Context.Authorizer, from.Context.Identity));
        Features.Set(Lambda);
        if (TlsFeature.Pem(in from.Context) is { IsText: true } pem)
            Features.Set<ITlsConnectionFeature>(_tls = new TlsFeature(pem));
    }

    public FeatureList Features { get; } = new();

    public RequestFeature Request { get; }

    public ResponseFeature Response { get; }

    public LifetimeFeature Lifetime { get; }

    public LambdaHttpFeature Lambda { get; }

    public string TraceIdentifier { get; set; }

    /// <summary>Reading and writing block nobody: the body is in memory.</summary>
    public bool AllowSynchronousIO { get; set; } = true;

    /// <summary>Reads what the application may still ask for when the event is gone: in callbacks after its response.</summary>
    public void MaterializeBeforeRelease()
    {
        _connection.MaterializeBeforeRelease();
        _ = _user.User;
        _ = Request.RouteValues;
        _tls?.MaterializeBeforeRelease();
        Lambda.MaterializeBeforeRelease();
        Request.End();
        Lambda.End();
    }

    /// <summary>The event's memory goes to the next one.</summary>
    public void End()
    {
        Request.End();
        Lambda.End();
        Response.Buffer.Return();
    }
}
