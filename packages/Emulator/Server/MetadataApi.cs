using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Lambent.Emulator;

/// <summary>The metadata endpoint, version 2026-01-15: https://docs.aws.amazon.com/lambda/latest/dg/configuration-metadata-endpoint.html.</summary>
internal sealed class MetadataApi(string zoneId)
{
    private const string Path = "/2026-01-15/metadata/execution-environment";

    /// <summary>What callers prove themselves with: variable <c>AWS_LAMBDA_METADATA_TOKEN</c>.</summary>
    public string Token { get; } = RandomNumberGenerator.GetHexString(64, lowercase: true);

    public void Map(IEndpointRouteBuilder routes) => routes.Map(Path, AnswerAsync);

    private Task AnswerAsync(HttpContext http)
    {
        if (!HttpMethods.IsGet(http.Request.Method))
        {
            http.Response.Headers.Allow = "GET";
            return Json.Send(http, StatusCodes.Status405MethodNotAllowed, ("message", "Method not allowed"));
        }

        var given = Encoding.UTF8.GetBytes(http.Request.Headers.Authorization.ToString());
        if (!CryptographicOperations.FixedTimeEquals(given, Encoding.UTF8.GetBytes("Bearer " + Token)))
            return Json.Send(http, StatusCodes.Status401Unauthorized, ("message", "Unauthorized"));

        http.Response.Headers.CacheControl = "private, max-age=43200, immutable";
        return Json.Send(http, StatusCodes.Status200OK, ("AvailabilityZoneID", zoneId));
    }
}
