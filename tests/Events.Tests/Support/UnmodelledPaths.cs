using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events.Tests;

/// <summary>Where a payload holds members that its type does not model: <c>requestContext.elb</c>. Keys of maps show as <c>*</c>.</summary>
internal static class UnmodelledPaths
{
    public static IEnumerable<string> Of(object? value, string path = "")
    {
        if (value is LambdaPayload payload)
        {
            if (payload is not APIGatewayV1Authorizer) // its other members are the authorizer's context, whose names are the user's
            {
                foreach (var (name, element) in payload.Unmodelled ?? new Dictionary<string, JsonElement>())
                {
                    // A null of a response that was read waits here under the name of its property.
                    if (element.ValueKind != JsonValueKind.Null || !Modelled(payload).Contains(name))
                        yield return path + name;
                }
            }

            foreach (var property in payload.GetType().GetProperties())
            {
                var attributes = property.GetCustomAttributes(inherit: true);
                if (attributes.OfType<JsonPropertyNameAttribute>().SingleOrDefault() is not { Name: var name })
                    continue;
                foreach (var inner in Of(property.GetValue(payload), path + name + "."))
                    yield return inner;
            }
        }
        else if (value is IEnumerable<KeyValuePair<string, SqsMessageAttribute>> or IEnumerable<KeyValuePair<string, SnsMessageAttribute>>)
        {
            foreach (var entry in ((IDictionary)value).Values)
            {
                foreach (var inner in Of(entry, path + "*."))
                    yield return inner;
            }
        }
        else if (value is IEnumerable<LambdaPayload> items)
        {
            foreach (var item in items)
            {
                foreach (var inner in Of(item, path))
                    yield return inner;
            }
        }
    }

    private static IEnumerable<string> Modelled(LambdaPayload payload) =>
        payload.GetType().GetProperties().Select(property => property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name).OfType<string>();
}
