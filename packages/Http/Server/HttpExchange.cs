using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Features.Authentication;

namespace Lambent.Http;

/// <summary>The request and the response of one event: the features from which ASP.NET Core creates an <see cref="HttpContext"/>.</summary>
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

    /// <summary>Synchronous reads and writes do not block a thread because the body is in memory.</summary>
    public bool AllowSynchronousIO { get; set; } = true;

    /// <summary>Reads the values that the application may use after the memory of the event is released: in callbacks after the response.</summary>
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

    /// <summary>Called when the memory of the event is about to be reused for the next event.</summary>
    public void End()
    {
        Request.End();
        Lambda.End();
        Response.Buffer.Return();
    }
}
