using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The response of the function of a Lex V1 bot; see <see cref="Close"/>, <see cref="Delegate"/>, <see cref="ElicitSlot"/>, <see
/// cref="ElicitIntent"/> and <see cref="ConfirmIntent"/>.
/// See <see href="https://docs.aws.amazon.com/lex/latest/dg/lambda-input-response-format.html"/>.
/// </summary>
[LambdaEvent("lex-v1-response", LambdaEventDirection.Returned, "dialogAction.type")]
[JsonPayload(JsonPayloadRules.KeepExactly)]
public sealed partial record LexV1Response : LambdaPayload, ILambdaJson<LexV1Response>
{
    /// <summary>The session attributes; without them the attributes of the session are removed.</summary>
    [JsonConverter(typeof(TextMapConverter))]
    public IReadOnlyDictionary<string, string>? SessionAttributes { get; set; }

    /// <summary>The last intents, changed.</summary>
    public IReadOnlyList<LexV1IntentSummary?>? RecentIntentSummaryView { get; set; }

    /// <summary>Contexts that hold for some turns.</summary>
    public IReadOnlyList<LexV1ActiveContext>? ActiveContexts { get; set; }

    /// <summary>The next action of Lex.</summary>
    public LexV1DialogAction? DialogAction { get; set; }

    /// <summary>Ends the intent.</summary>
    /// <param name="request">The request; its session attributes are kept.</param>
    /// <param name="state">What came of the intent.</param>
    /// <param name="message">What the user is told.</param>
    public static LexV1Response Close(LexV1Request request, LexFulfillmentState state, LexV1Message? message = null) =>
        Next(request, new() { Type = LexDialogActionType.Close, FulfillmentState = state, Message = message });

    /// <summary>Leaves it to Lex what comes next.</summary>
    /// <param name="request">The request; its session attributes and slots are kept.</param>
    public static LexV1Response Delegate(LexV1Request request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Next(request, new() { Type = LexDialogActionType.Delegate, Slots = request.CurrentIntent.Slots });
    }

    /// <summary>Asks for the value of a slot.</summary>
    /// <param name="request">The request; its session attributes and slots are kept.</param>
    /// <param name="slot">The name of the slot.</param>
    /// <param name="message">What the user is told; the prompt of the slot if null.</param>
    public static LexV1Response ElicitSlot(LexV1Request request, string slot, LexV1Message? message = null) =>
        Next(request, OfIntent(request, LexDialogActionType.ElicitSlot, message) with { SlotToElicit = slot });

    /// <summary>Asks the user to confirm the intent.</summary>
    /// <param name="request">The request; its session attributes and slots are kept.</param>
    /// <param name="message">What the user is told; the prompt of the intent if null.</param>
    public static LexV1Response ConfirmIntent(LexV1Request request, LexV1Message? message = null) =>
        Next(request, OfIntent(request, LexDialogActionType.ConfirmIntent, message));

    /// <summary>Asks what the user wants.</summary>
    /// <param name="request">The request; its session attributes are kept.</param>
    /// <param name="message">What the user is told.</param>
    public static LexV1Response ElicitIntent(LexV1Request request, LexV1Message? message = null) =>
        Next(request, new() { Type = LexDialogActionType.ElicitIntent, Message = message });

    private static LexV1DialogAction OfIntent(LexV1Request request, LexDialogActionType type, LexV1Message? message)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new() { Type = type, IntentName = request.CurrentIntent.Name, Slots = request.CurrentIntent.Slots, Message = message };
    }

    private static LexV1Response Next(LexV1Request request, LexV1DialogAction action)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new() { SessionAttributes = request.SessionAttributes, DialogAction = action };
    }
}

/// <summary>The message for the user.</summary>
public sealed partial record LexV1Message : LambdaPayload
{
    /// <summary>The content type.</summary>
    public LexContentType ContentType { get; set; }

    /// <summary>The text.</summary>
    public string? Content { get; set; }

    /// <summary>Plain text.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator LexV1Message(string text) => new() { ContentType = LexContentType.PlainText, Content = text };
}

/// <summary>What a message is.</summary>
[OpenEnum]
public readonly partial struct LexContentType
{
    /// <summary>Text.</summary>
    public const string PlainText = "PlainText";

    /// <summary>Text with speech markup.</summary>
    public const string Ssml = "SSML";

    /// <summary>Anything that the client understands.</summary>
    public const string CustomPayload = "CustomPayload";

    /// <summary>A card with buttons, of Lex V2.</summary>
    public const string ImageResponseCard = "ImageResponseCard";
}
