using System.Globalization;
using System.Net.ServerSentEvents;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Lambent.Http.App.Tests;

/// <summary>Answers of every kind.</summary>
internal static class ResultEndpoints
{
    private static readonly byte[] Noise = [.. Enumerable.Range(0, 2000).Select(i => (byte)((i * 31) ^ (i >> 3)))];

    public static void Map(IEndpointRouteBuilder app)
    {
        var results = app.MapGroup("/results");
        results.MapGet("/json/{name}", (string name) => new { message = $"Hello {name}", at = 17 });
        results.MapGet("/text/{name}", (string name) => $"Hello {name}");
        results.MapGet("/html", () => Results.Content("<p>Grüße</p>", "text/html", Encoding.UTF8));
        results.MapGet("/latin", () => Results.Bytes(Encoding.Latin1.GetBytes("Grüße"), "text/plain; charset=iso-8859-1"));
        results.MapGet("/untyped", (HttpContext http) => http.Response.Body.WriteAsync("no type"u8.ToArray()).AsTask());
        results.MapGet("/bytes/{length:int}", (int length) => Results.Bytes(Noise.AsMemory(0, length)));
        results.MapMethods("/file", ["GET", "HEAD"], () => Results.File(
            Noise, "image/png", "noise.png", enableRangeProcessing: true, new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero), new Microsoft.Net.Http.Headers.EntityTagHeaderValue("\"n1\"")));
        results.MapGet("/stream", () => Results.Stream(new MemoryStream(Noise), "application/x-noise"));
        results.MapGet("/redirect/{status:int}", (int status, string to) => Results.Redirect(to, permanent: status is 301 or 308, preserveMethod: status is 307 or 308));
        results.MapGet("/empty", () => Results.Ok());
        results.MapGet("/status/{status:int}", (int status) => Results.StatusCode(status));
        results.MapGet("/problem/{status:int}", (int status) => Results.Problem("It is late.", "/here", status, "Late", "https://problems.example/late", new Dictionary<string, object?> { ["by"] = 3 }));
        results.MapGet("/invalid", () => Results.ValidationProblem(new Dictionary<string, string[]> { ["name"] = ["It is empty.", "It is short."] }));
        results.MapGet("/many/{count:int}", (int count) => Many(count));
        results.MapGet("/events/{count:int}", (int count) => TypedResults.ServerSentEvents(Events(count)));
        results.MapGet("/parts/{count:int}", PartsAsync);
        results.MapGet("/large/{length:int}", (int length) => Results.Text(Letters(length)));
        results.MapGet("/incompressible/{length:int}", (int length) => Results.Text(string.Concat(Enumerable.Range(0, length).Select(i => (i * 7919 % 9973).ToString("x", CultureInfo.InvariantCulture)))));
        results.MapGet("/cookies/{count:int}", (int count, HttpResponse response) =>
        {
            for (var i = 0; i < count; i++)
                response.Cookies.Append($"c{i}", $"v {i}", new CookieOptions { Path = "/", HttpOnly = i % 2 == 0, Secure = true, SameSite = SameSiteMode.Lax, MaxAge = TimeSpan.FromDays(i) });
            return $"{count}";
        });
        results.MapGet("/headers/{count:int}", (int count, HttpResponse response) =>
        {
            response.Headers["X-Several"] = Enumerable.Range(0, count).Select(i => $"value {i}").ToArray();
            response.Headers["X-Commas"] = "a, b;q=0.5, \"c,d\"";
            response.Headers.CacheControl = "no-store";
            response.Headers["X-Empty"] = "";
            return $"{count}";
        });
        results.MapGet("/header", (string value, HttpResponse response) =>
        {
            response.Headers["X-Given"] = value;
            return "given";
        });
        results.MapGet("/etag/{version}", (string version) => new Tagged(Results.Text($"version {version}", "text/plain", Encoding.UTF8), $"\"{version}\""));
        results.MapMethods("/length", ["GET", "HEAD"], (HttpContext http) =>
        {
            http.Response.ContentType = "text/plain";
            http.Response.ContentLength = 11;
            return http.Response.WriteAsync("hello there");
        });
    }

    /// <summary>So many letters.</summary>
    public static string Letters(int length) => string.Create(length, 0, static (text, _) =>
    {
        for (var i = 0; i < text.Length; i++)
            text[i] = i % 61 == 0 ? 'é' : (char)('a' + (i % 26));
    });

    private static async IAsyncEnumerable<Item> Many(int count)
    {
        for (var i = 0; i < count; i++)
        {
            await Task.Yield();
            yield return new Item(i, $"número {i}", ["a", "b"]);
        }
    }

    private static async IAsyncEnumerable<SseItem<string>> Events(int count)
    {
        for (var i = 0; i < count; i++)
        {
            await Task.Yield();
            yield return new SseItem<string>($"line {i}\nand ü", "tick") { EventId = $"{i}" };
        }
    }

    private static async Task PartsAsync(int count, HttpResponse response)
    {
        response.ContentType = "text/plain; charset=utf-8";
        for (var i = 0; i < count; i++)
        {
            await response.WriteAsync($"part {i}\n");
            await response.Body.FlushAsync();
        }
    }

    private sealed class Tagged(IResult inner, string tag) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.Headers.ETag = tag;
            if (httpContext.Request.Headers.IfNoneMatch != tag)
                return inner.ExecuteAsync(httpContext);
            httpContext.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }
    }
}
