using System.Text;

namespace Lambent.Http;

/// <summary>What a gateway answers a client.</summary>
internal sealed class HttpAnswer
{
    /// <summary>The header by which an answer that stands for a fault says, in words, what was wrong. No gateway of AWS sends it.</summary>
    public const string FaultHeader = "X-Lambent-Fault";

    public required int Status { get; set; }

    /// <summary>The status in words, when the function gave them.</summary>
    public string? Reason { get; set; }

    /// <summary>The headers in order; several of one name are several lines.</summary>
    public List<KeyValuePair<string, string>> Headers { get; } = [];

    public ReadOnlyMemory<byte> Body { get; set; }

    /// <summary>Whether the answer may have a body.</summary>
    public bool HasBody => Status is >= 200 and not (204 or 304);

    /// <summary>An answer of the gateway's own.</summary>
    public static HttpAnswer Of(GatewayError error, GatewayCall call, string? fault = null)
    {
        var answer = new HttpAnswer { Status = error.Status, Body = Encoding.UTF8.GetBytes(error.Body) };
        answer.Set("Content-Type", error.ContentType);
        answer.AddOwn(call, traced: error.Type is null);
        if (error.Type is not null)
            answer.Set("x-amzn-ErrorType", error.Type);
        if (fault is not null)
            answer.Set(FaultHeader, fault);
        return answer;
    }

    public bool Has(string name) => Headers.Exists(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Gives a header this value only.</summary>
    public void Set(string name, string value)
    {
        Headers.RemoveAll(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase));
        Headers.Add(new(name, value));
    }

    /// <summary>Adds the gateway's own headers.</summary>
    public void AddOwn(GatewayCall call, bool traced = true)
    {
        var added = call.Rules.Gateway.Added;
        if (added.HasFlag(AddedHeaders.RequestId))
            Set("x-amzn-RequestId", call.RequestId);
        if (added.HasFlag(AddedHeaders.ApigwId))
            Set("x-amz-apigw-id", call.ExtendedRequestId);
        if (added.HasFlag(AddedHeaders.ApigwRequestId))
            Set("Apigw-Requestid", call.RequestId);
        if (traced && added.HasFlag(AddedHeaders.TraceId))
            Set("X-Amzn-Trace-Id", call.TraceId);
    }
}
