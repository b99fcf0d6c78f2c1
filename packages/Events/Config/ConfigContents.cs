using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>Reads JSON that AWS Config sends inside texts.</summary>
public static class ConfigContents
{
    private const string InvokingEventText = "The invoking event of the Config rule";

    /// <summary>The invoking event, read by a contract of your own.</summary>
    /// <param name="config">The event.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? InvokingEvent<T>(this ConfigRuleEvent config, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(config);
        return EmbeddedJson.Optional(config.InvokingEvent, contract, InvokingEventText);
    }

    /// <summary>The parameters of the rule.</summary>
    /// <param name="config">The event.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? RuleParameters<T>(this ConfigRuleEvent config, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(config);
        return EmbeddedJson.Optional(config.RuleParameters, contract, "The parameters of the Config rule");
    }

    /// <summary>The configuration of a resource, in the format of its service's API.</summary>
    /// <param name="item">The item.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? Configuration<T>(this ConfigConfigurationItem item, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(item);
        return EmbeddedJson.Read(item.Configuration, contract, "The configuration of the resource");
    }

    /// <summary>The invoking event: <c>config.InvokingEvent&lt;ConfigInvokingEvent&gt;()</c>.</summary>
    /// <inheritdoc cref="InvokingEvent{T}(ConfigRuleEvent, JsonTypeInfo{T})"/>
    public static T? InvokingEvent<T>(this ConfigRuleEvent config)
        where T : ILambdaJson<T>
    {
        ArgumentNullException.ThrowIfNull(config);
        return EmbeddedJson.Optional(config.InvokingEvent, T.Codec, InvokingEventText);
    }
}
