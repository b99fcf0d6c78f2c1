namespace Lambent.Http;

/// <summary>Sets the status and headers of a streamed response in the format of its source.</summary>
internal static class StreamedHead
{
    public static void Write(LambdaResponseWriter to, ResponseFeature response, HttpRules rules)
    {
        to.StatusCode = response.StatusCode;
        foreach (var (name, values) in response.Headers)
        {
            if (values.Count == 0 || ResponseHeaders.IsForGateway(name, response))
                continue;
            if (rules.Answer == AnswerForm.MultiValue && values.Count > 1)
                to.MultiValueHeaders[name] = [.. values.Select(value => value ?? "")];
            else if (rules.Answer == AnswerForm.CookiesApart && name.Equals(ResponseHeaders.SetCookie, StringComparison.OrdinalIgnoreCase))
                AddCookies(to, values);
            else
                to.Headers[name] = ResponseHeaders.Joined(values);
        }
    }

    private static void AddCookies(LambdaResponseWriter to, Microsoft.Extensions.Primitives.StringValues cookies)
    {
        foreach (var cookie in cookies)
            to.Cookies.Add(cookie ?? "");
    }
}
