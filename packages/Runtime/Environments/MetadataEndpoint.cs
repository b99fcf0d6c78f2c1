using System.Text;
using System.Text.Json;

namespace Lambent;

/// <summary>
/// A client of the metadata endpoint of the execution environment: https://docs.aws.amazon.com/lambda/latest/dg/configuration-metadata-endpoint.html.
/// It sends one request. After a SnapStart restore, a new client sends another one, because the Availability Zone may be different.
/// </summary>
internal sealed class MetadataEndpoint(LambdaEnvironment environment)
{
    private const string Path = "/2026-01-15/metadata/execution-environment";

    private readonly Lock _gate = new();
    private Task<string?>? _zone;

    /// <summary>Gets the ID of the Availability Zone; null when there is no endpoint. Parallel calls share one request. A call after a failure sends a new request.</summary>
    public Task<string?> AvailabilityZoneIdAsync()
    {
        lock (_gate)
        {
            if (_zone is null or { IsFaulted: true })
                _zone = environment.Get(EnvironmentVariables.MetadataApi) is { } address && environment.Get(EnvironmentVariables.MetadataToken) is { } token
                    ? Task.Factory.StartNew(() => SendRequest(address, token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)
                    : Task.FromResult<string?>(null);
            return _zone;
        }
    }

    private static string? SendRequest(string address, string token)
    {
        using var connection = new RuntimeApiConnection(RuntimeApiAddress.Parse(address, EnvironmentVariables.MetadataApi));
        try
        {
            connection.Send(Encoding.ASCII.GetBytes(
                $"GET {Path} HTTP/1.1\r\nHost: {address}\r\nAuthorization: Bearer {token}\r\nConnection: close\r\n\r\n"));
            connection.Receive();
            return connection.Head.Status == 200
                ? ReadZoneId(connection.Body.Span) ?? throw EndpointFailure(address, "returned a response without 'AvailabilityZoneID'")
                : throw EndpointFailure(address, $"returned status {connection.Head.Status}{(connection.Head.Status == 401 ? $": it does not accept the value of {EnvironmentVariables.MetadataToken}" : "")}");
        }
        catch (ConnectionLostException e)
        {
            throw EndpointFailure(address, $"could not be reached or closed the connection ({e.Message})");
        }
        catch (Exception e) when (e is FormatException or JsonException or InvalidOperationException)
        {
            throw EndpointFailure(address, "returned a response that is not valid HTTP/1.1 or JSON");
        }
    }

    private static string? ReadZoneId(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1 && reader.ValueTextEquals("AvailabilityZoneID"u8) && reader.Read())
                return reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        }

        return null;
    }

    private static IOException EndpointFailure(string address, string problem) => new($"Lambda's metadata endpoint at '{address}' {problem}.");
}
