using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>Reads what Amazon Connect passes as JSON.</summary>
public static class ConnectContents
{
    /// <summary>The profile of the customer.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? CustomerData<T>(this ConnectCampaignProfile profile, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return EmbeddedJson.Optional(profile.CustomerData, contract, "The data of the customer");
    }

    /// <summary>The data for the flow.</summary>
    /// <param name="result">The result.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? ResultData<T>(this ConnectCampaignResult result, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(result);
        return EmbeddedJson.Read(result.ResultData, contract, "The data of the result");
    }
}
