using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Lambent.Http.App.Tests;

/// <summary>Answers that say what the request was.</summary>
internal static class RequestEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.Map("/echo/{**rest}", (Delegate)EchoAsync);
        app.MapGet("/hello/{name}", (string name) => new { message = $"Hello {name}" });
        app.MapGet("/query", (int[] ids, string? name, [FromQuery(Name = "when")] DateOnly? day) => new { ids, name, day });
        app.MapPost("/json", (Item item) => item with { Name = item.Name.ToUpperInvariant() });
        app.MapPost("/form", async (HttpRequest request) =>
        {
            var form = await request.ReadFormAsync();
            return form.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => new { field.Key, Values = field.Value.ToArray() });
        });
        app.MapPost("/upload", async (HttpRequest request) =>
        {
            var form = await request.ReadFormAsync();
            var files = new List<object>();
            foreach (var file in form.Files)
            {
                await using var content = file.OpenReadStream();
                files.Add(new { file.Name, file.FileName, file.ContentType, file.Length, hash = Convert.ToHexString(await SHA256.HashDataAsync(content)) });
            }

            return new { title = form["title"].ToString(), files };
        });
        app.MapPost("/binary", async (HttpRequest request) =>
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body);
            return Results.Bytes(body.ToArray(), request.ContentType);
        });
    }

    private static async Task<IResult> EchoAsync(HttpContext http)
    {
        var request = http.Request;
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        return Results.Json(new
        {
            request.Method,
            request.Scheme,
            Host = request.Host.Value,
            PathBase = request.PathBase.Value,
            Path = request.Path.Value,
            Encoded = request.Path.ToUriComponent(),
            Rest = http.GetRouteValue("rest"),
            Query = request.QueryString.Value,
            Values = request.Query.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray()),
            Headers = new SortedDictionary<string, string?[]>(
                request.Headers.Where(header => !IsOfTheWay(header.Key)).ToDictionary(header => header.Key.ToLowerInvariant(), header => header.Value.ToArray()), StringComparer.Ordinal),
            Cookies = request.Cookies.ToDictionary(),
            request.ContentLength,
            request.ContentType,
            request.Protocol,
            RemoteIp = http.Connection.RemoteIpAddress?.ToString(),
            Body = Convert.ToBase64String(body.ToArray()),
        });
    }

    /// <summary>What each gateway adds, and what is of a connection.</summary>
    private static bool IsOfTheWay(string name) =>
        name.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase) || name.Equals("X-Amzn-Trace-Id", StringComparison.OrdinalIgnoreCase) || name.Equals("Connection", StringComparison.OrdinalIgnoreCase);
}
