using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>Reads what Lex passes as JSON.</summary>
public static class LexContents
{
    /// <summary>The response of Amazon Kendra.</summary>
    /// <param name="request">The request.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? KendraResponse<T>(this LexV1Request request, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(request);
        return EmbeddedJson.Read(request.KendraResponse, contract, "The response of Kendra");
    }

    /// <summary>The response of Amazon Kendra.</summary>
    /// <param name="intent">The intent.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? KendraResponse<T>(this LexV2Intent intent, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(intent);
        return EmbeddedJson.Read(intent.KendraResponse, contract, "The response of Kendra");
    }

    /// <summary>The query to Amazon Kendra.</summary>
    /// <param name="action">The action.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? KendraQueryRequestPayload<T>(this LexV1DialogAction action, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(action);
        return EmbeddedJson.Optional(action.KendraQueryRequestPayload, contract, "The query to Kendra");
    }

    /// <summary>The filter of the query to Amazon Kendra.</summary>
    /// <param name="action">The action.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? KendraQueryFilterString<T>(this LexV1DialogAction action, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(action);
        return EmbeddedJson.Optional(action.KendraQueryFilterString, contract, "The filter of the query to Kendra");
    }
}

/// <summary>The next action of Lex.</summary>
public sealed partial record LexV1DialogAction : LambdaPayload
{
    /// <summary>The type of the action.</summary>
    public LexDialogActionType Type { get; set; }

    /// <summary>The fulfillment state, to close the intent.</summary>
    public LexFulfillmentState FulfillmentState { get; set; }

    /// <summary>The message for the user.</summary>
    public LexV1Message? Message { get; set; }

    /// <summary>The intent, to confirm it or to ask for a slot.</summary>
    public string? IntentName { get; set; }

    /// <summary>The slots of the intent; null those without a value.</summary>
    [JsonConverter(typeof(TextMapConverter))]
    public IReadOnlyDictionary<string, string?>? Slots { get; set; }

    /// <summary>The slot to ask for.</summary>
    public string? SlotToElicit { get; set; }

    /// <summary>Cards with buttons.</summary>
    public LexV1Card? ResponseCard { get; set; }

    /// <summary>A query to Amazon Kendra as JSON, for the intent that searches with it.</summary>
    public string? KendraQueryRequestPayload { get; set; }

    /// <summary>A filter of that query as JSON.</summary>
    public string? KendraQueryFilterString { get; set; }
}

/// <summary>Cards with buttons.</summary>
public sealed partial record LexV1Card : LambdaPayload
{
    /// <summary>The version of the format: 1.</summary>
    public int? Version { get; set; }

    /// <summary><c>application/vnd.amazonaws.card.generic</c>.</summary>
    public string? ContentType { get; set; }

    /// <summary>The cards, at most 10.</summary>
    public IReadOnlyList<LexV1Attachment>? GenericAttachments { get; set; }
}

/// <summary>A card with buttons.</summary>
public sealed partial record LexV1Attachment : LambdaPayload
{
    /// <summary>The title.</summary>
    public string? Title { get; set; }

    /// <summary>The subtitle.</summary>
    public string? SubTitle { get; set; }

    /// <summary>An image.</summary>
    public string? ImageUrl { get; set; }

    /// <summary>The URL that a click opens.</summary>
    public string? AttachmentLinkUrl { get; set; }

    /// <summary>The buttons, at most 5.</summary>
    public IReadOnlyList<LexButton>? Buttons { get; set; }
}

/// <summary>A button of a card.</summary>
public sealed partial record LexButton : LambdaPayload
{
    /// <summary>The text on the button.</summary>
    public string? Text { get; set; }

    /// <summary>The value that is sent to Lex when the user presses the button.</summary>
    public string? Value { get; set; }
}
