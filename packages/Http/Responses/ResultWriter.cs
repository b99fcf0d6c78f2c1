using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Lambent.Http;

/// <summary>Writes a response as JSON in the result format of a source.</summary>
internal static class ResultWriter
{
    public static void Write(Utf8JsonWriter json, ResponseFeature response, HttpRules rules)
    {
        json.WriteStartObject();
        json.WriteNumber("statusCode"u8, response.StatusCode);
        if (rules.StatusDescription)
            json.WriteString("statusDescription"u8, $"{response.StatusCode} {Reason(response)}");
        if (rules.Answer == AnswerForm.MultiValue)
            WriteMultiValueHeaders(json, response, rules);
        else
            WriteHeaders(json, response, rules);
        WriteBody(json, response);
        json.WriteEndObject();
        json.Flush();
    }

    private static string Reason(ResponseFeature response)
    {
        if (!string.IsNullOrEmpty(response.ReasonPhrase))
            return response.ReasonPhrase;
        var phrase = ReasonPhrases.GetReasonPhrase(response.StatusCode);
        return phrase.Length > 0 ? phrase : "Unknown";
    }

    private static void WriteMultiValueHeaders(Utf8JsonWriter json, ResponseFeature response, HttpRules rules)
    {
        var protocol = rules.Source == LambdaHttpSource.WebSocket ? response.Headers.SecWebSocketProtocol : default;
        if (protocol.Count > 0)
        {
            // API Gateway reads the subprotocol from this member: https://docs.aws.amazon.com/apigateway/latest/developerguide/websocket-connect-route-subprotocol.html
            json.WriteStartObject("headers"u8);
            json.WriteString("Sec-WebSocket-Protocol"u8, ResponseHeaders.Joined(protocol));
            json.WriteEndObject();
        }

        json.WriteStartObject("multiValueHeaders"u8);
        foreach (var (name, values) in response.Headers)
        {
            if (values.Count == 0 || ResponseHeaders.IsForGateway(name, response) || (protocol.Count > 0 && name.Equals("Sec-WebSocket-Protocol", StringComparison.OrdinalIgnoreCase)))
                continue;
            json.WritePropertyName(name);
            WriteList(json, values);
        }

        json.WriteEndObject();
    }

    private static void WriteHeaders(Utf8JsonWriter json, ResponseFeature response, HttpRules rules)
    {
        var cookiesApart = rules.Answer == AnswerForm.CookiesApart;
        json.WriteStartObject("headers"u8);
        foreach (var (name, values) in response.Headers)
        {
            var isApart = cookiesApart && name.Equals(ResponseHeaders.SetCookie, StringComparison.OrdinalIgnoreCase);
            if (values.Count > 0 && !isApart && !ResponseHeaders.IsForGateway(name, response))
                json.WriteString(name, ResponseHeaders.Joined(values));
        }

        json.WriteEndObject();
        if (!cookiesApart || response.Headers.SetCookie.Count == 0)
            return;
        json.WritePropertyName("cookies"u8);
        WriteList(json, response.Headers.SetCookie);
    }

    private static void WriteBody(Utf8JsonWriter json, ResponseFeature response)
    {
        var body = response.CanHaveBody ? response.Buffer.Written.Span : default;
        var isText = BodyText.IsText(response.Headers, body);
        if (isText)
            json.WriteString("body"u8, body);
        else
            json.WriteBase64String("body"u8, body);
        json.WriteBoolean("isBase64Encoded"u8, !isText && body.Length > 0);
    }

    private static void WriteList(Utf8JsonWriter json, StringValues values)
    {
        json.WriteStartArray();
        foreach (var value in values)
            json.WriteStringValue(value ?? "");
        json.WriteEndArray();
    }
}
