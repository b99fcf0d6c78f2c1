using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Lambent.Http.Tests.Conformance;

/// <summary>A small application with an endpoint for each case of the list.</summary>
internal static class ValuesApp
{
    public const string LongText = "a text that is worth compressing, a text that is worth compressing, a text that is worth compressing, a text that is worth compressing";

    public static Task<LambdaUnderTest> StartAsync() => LambdaUnderTest.StartAsync(Map, Configure);

    public static async Task<Answer> SendAsync(this LambdaUnderTest lambda, string json)
    {
        var result = await lambda.InvokeAsync(json);
        return new Answer(JsonDocument.Parse(result.Payload).RootElement);
    }

    /// <summary>One request to an application of its own.</summary>
    public static async Task<Answer> AnswerAsync(string json)
    {
        await using var lambda = await StartAsync();
        return await lambda.SendAsync(json);
    }

    private static void Configure(LambdaApplicationBuilder builder)
    {
        _ = builder.Configuration; // authentication schemes read it
        builder.Services.AddScoped<Visit>();
        builder.Services.AddResponseCompression(options => options.EnableForHttps = true);
        builder.Services.AddAuthentication("Gateway").AddScheme<AuthenticationSchemeOptions, GatewayHandler>("Gateway", null);
        builder.Services.AddAuthorizationBuilder().AddPolicy("Staff", policy => policy.RequireClaim("group", "staff"));
    }

    private static void Map(LambdaApplication app)
    {
        app.UseResponseCompression();
        app.MapGet("/api/values", () => (string[])["one", "two"]);
        app.MapGet("/api/values/{id:int}", (int id) => $"value={id}");
        app.MapPut("/api/values", async (HttpRequest request) => await ReadAsync(request) is { Length: > 0 } body ? Results.Text(body) : Results.StatusCode(202));
        app.MapDelete("/api/values/{id:int}", () => Results.NoContent());
        app.MapPost("/api/people", (Person person) => new Person(person.Name.ToUpperInvariant(), person.Age + 1));
        app.MapGet("/api/query", (string? firstName, string? lastName) => $"{firstName}, {lastName}");
        app.MapGet("/api/moment", (string url, DateTimeOffset at) => $"{url} {at:O}");
        app.MapGet("/api/many", (string[] value) => string.Join(",", value));
        app.MapGet("/api/name/{name}", (string name) => name);
        app.MapGet("/api/error", void () => throw new FormatException("why it failed"));
        app.MapGet("/api/aggregate", void () => throw new AggregateException(new FormatException("one"), new FormatException("other")));
        app.MapGet("/api/typeload", void () => throw new ReflectionTypeLoadException([null], [new TypeLoadException("missing")]));
        app.MapGet("/api/binary", () => Results.Bytes(Enumerable.Range(0, 255).Select(i => (byte)i).ToArray(), "application/octet-stream"));
        app.MapPut("/api/binary", async (HttpRequest request) =>
        {
            using var memory = new MemoryStream();
            await request.Body.CopyToAsync(memory);
            return string.Join(",", memory.ToArray());
        });
        app.MapMethods("/api/length", ["GET", "POST"], (HttpRequest request) => $"{request.ContentLength}");
        app.MapGet("/api/secret", (HttpContext http) => http.User.FindFirst("group")!.Value).RequireAuthorization("Staff");
        app.MapGet("/api/redirect", () => Results.Redirect("/api/values"));
        app.MapGet("/api/long", () => LongText);
        app.MapGet("/api/services", (HttpContext http, Visit one) => $"{one.Number} {ReferenceEquals(one, http.RequestServices.GetRequiredService<Visit>())}");
        app.MapGet("/api/trace", (HttpContext http) => http.TraceIdentifier);
        app.MapGet("/api/rawquery", (HttpRequest request) => request.QueryString.Value);
        app.MapGet("/api/cookie", (HttpRequest request) => $"{request.Cookies["a"]},{request.Cookies["b"]}");
        app.MapGet("/api/cookies/{count:int}", (int count, HttpResponse response) =>
        {
            for (var i = 1; i <= count; i++)
                response.Cookies.Append($"c{i}", $"{i}");
        });
        app.MapGet("/foo/", (HttpRequest request) => $"{request.PathBase} {request.Path}");
        app.MapPost("/$default", async (HttpRequest request) => $"{request.ContentType} {await ReadAsync(request)}");
    }

    private static async Task<string> ReadAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        return await reader.ReadToEndAsync();
    }

    internal sealed record Person(string Name, int Age);

    /// <summary>Numbers the scopes of one application.</summary>
    internal sealed class Visit
    {
        private static int Last;

        public int Number { get; } = Interlocked.Increment(ref Last);
    }

    /// <summary>The gateway has found out who calls: this answers 401 and 403 only.</summary>
    private sealed class GatewayHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(AuthenticateResult.NoResult());
    }
}
