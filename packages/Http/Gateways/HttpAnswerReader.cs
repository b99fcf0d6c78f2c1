using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Lambent.Http;

/// <summary>Results of functions as the answers that gateways make of them. What a gateway cannot use becomes its error answer, never an exception.</summary>
internal static class HttpAnswerReader
{
    /// <summary>The answer for a result.</summary>
    public static HttpAnswer Read(ReadOnlyMemory<byte> result, GatewayCall call)
    {
        var rules = call.Rules;
        if (result.Length > rules.MaxResponse)
        {
            return HttpAnswer.Of(rules.Gateway.Failed, call, string.Create(
                CultureInfo.InvariantCulture, $"The result has {result.Length} bytes, and {rules.Name} takes {rules.MaxResponse}."));
        }

        var document = Parse(result, call, out var isPrelude);
        using (document)
        {
            var root = document?.RootElement ?? default;
            if (rules.Gateway.Infers && !(root.ValueKind == JsonValueKind.Object && root.TryGetProperty("statusCode", out _)))
                return Inferred(result, root, call);
            if (root.ValueKind != JsonValueKind.Object)
                return HttpAnswer.Of(rules.Gateway.Unreadable, call, $"The result is not a JSON object with 'statusCode', as {rules.Name} needs it.");
            try
            {
                return Object(root, call, isPrelude);
            }
            catch (AnswerFault fault)
            {
                return HttpAnswer.Of(rules.Gateway.Failed, call, fault.Message);
            }
        }
    }

    /// <summary>The answer for a function that failed.</summary>
    public static HttpAnswer Failed(GatewayCall call, string? errorType) =>
        HttpAnswer.Of(call.Rules.Gateway.Failed, call, $"The function failed: {errorType}.");

    /// <summary>The beginning of a streamed answer, without a body.</summary>
    public static HttpAnswer ReadPrelude(ReadOnlyMemory<byte> json, GatewayCall call)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                return Bad("The prelude is not a JSON object.");
            // https://docs.aws.amazon.com/apigateway/latest/developerguide/response-transfer-mode-lambda.html: all members are optional.
            return Prelude(document.RootElement, call);
        }
        catch (JsonException)
        {
            return Bad("The prelude is not JSON.");
        }
        catch (AnswerFault fault)
        {
            return Bad(fault.Message);
        }

        HttpAnswer Bad(string fault) => HttpAnswer.Of(call.Rules.Gateway.BadPrelude, call, fault);
    }

    /// <summary>The result as JSON; null when it is none. A REST API that does not stream reads a prelude, and nothing behind it.</summary>
    private static JsonDocument? Parse(ReadOnlyMemory<byte> result, GatewayCall call, out bool isPrelude)
    {
        var end = call.Rules.Source == LambdaHttpSource.RestApi ? result.Span.IndexOf(HttpPrelude.End) : -1;
        isPrelude = end >= 0;
        try
        {
            return JsonDocument.Parse(isPrelude ? result[..end] : result);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static HttpAnswer Inferred(ReadOnlyMemory<byte> result, JsonElement root, GatewayCall call)
    {
        var answer = new HttpAnswer { Status = 200, Body = root.ValueKind == JsonValueKind.String ? Encoding.UTF8.GetBytes(root.GetString()!) : result };
        answer.Set("Content-Type", "application/json");
        answer.AddOwn(call);
        return answer;
    }

    private static HttpAnswer Object(JsonElement root, GatewayCall call, bool isPrelude)
    {
        var rules = call.Rules;
        var answer = new HttpAnswer { Status = AnswerParts.Status(root, rules) };
        if (rules.StatusDescription || rules.Answer == AnswerForm.SingleValue)
            answer.Reason = AnswerParts.Reason(root);
        AnswerHeaders.Read(root, rules, answer);
        if (rules.Answer == AnswerForm.CookiesApart)
            AnswerHeaders.AddCookies(root, answer);
        if (!isPrelude && answer.HasBody)
            answer.Body = AnswerParts.Body(root, call, answer);
        if (answer.HasBody && rules.DefaultContentType is { } type && !answer.Has("Content-Type"))
            answer.Set("Content-Type", type);
        answer.AddOwn(call);
        return answer;
    }

    private static HttpAnswer Prelude(JsonElement root, GatewayCall call)
    {
        var rules = call.Rules;
        var answer = new HttpAnswer { Status = root.TryGetProperty("statusCode", out _) ? AnswerParts.Status(root, rules) : 200 };
        if (rules.Answer == AnswerForm.CookiesApart && root.TryGetProperty("multiValueHeaders", out _))
            throw new AnswerFault($"The prelude has 'multiValueHeaders', which {rules.Name} does not take: use 'headers' and 'cookies'.");
        AnswerHeaders.ReadPrelude(root, rules, answer);
        AnswerHeaders.AddCookies(root, answer);
        if (answer.HasBody && rules.DefaultContentType is { } type && !answer.Has("Content-Type"))
            answer.Set("Content-Type", type);
        answer.AddOwn(call);
        return answer;
    }
}

/// <summary>Why a gateway cannot use a result, in words that hold nothing of it but names.</summary>
internal sealed class AnswerFault(string message) : Exception(message);
