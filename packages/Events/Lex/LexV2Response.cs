namespace Lambent.Events;

/// <summary>
/// The response of the function of a Lex V2 bot; see <see cref="Close"/>, <see cref="Delegate"/>, <see cref="ElicitSlot"/>, <see
/// cref="ElicitIntent"/> and <see cref="ConfirmIntent"/>.
/// See <see href="https://docs.aws.amazon.com/lexv2/latest/dg/lambda-response-format.html"/>.
/// </summary>
[LambdaEvent("lex-v2-response", LambdaEventDirection.Returned, "sessionState.dialogAction")]
[JsonPayload(JsonPayloadRules.KeepExactly)]
public sealed partial record LexV2Response : LambdaPayload, ILambdaJson<LexV2Response>
{
    /// <summary>The new state of the session.</summary>
    public LexV2SessionState? SessionState { get; set; }

    /// <summary>The messages for the user; required when Lex elicits the intent.</summary>
    public IReadOnlyList<LexV2Message>? Messages { get; set; }

    /// <summary>The request attributes for the client.</summary>
    public IReadOnlyDictionary<string, string>? RequestAttributes { get; set; }

    /// <summary>Ends the intent.</summary>
    /// <param name="request">The request; what it tells of the session is kept.</param>
    /// <param name="state">What came of the intent: fulfilled or failed.</param>
    /// <param name="messages">What the user is told: text, or messages of other kinds.</param>
    public static LexV2Response Close(LexV2Request request, LexV2IntentState state, params ReadOnlySpan<LexV2Message> messages) =>
        Next(request, new() { Type = LexDialogActionType.Close }, intent => (intent ?? new()) with { State = state }, messages);

    /// <summary>Leaves it to Lex what comes next.</summary>
    /// <param name="request">The request; what it tells of the session is kept.</param>
    public static LexV2Response Delegate(LexV2Request request) =>
        Next(request, new() { Type = LexDialogActionType.Delegate }, intent => intent, []);

    /// <summary>Asks for the value of a slot.</summary>
    /// <param name="request">The request; what it tells of the session is kept.</param>
    /// <param name="slot">The name of the slot.</param>
    /// <param name="messages">What the user is told; the prompt of the slot if none.</param>
    public static LexV2Response ElicitSlot(LexV2Request request, string slot, params ReadOnlySpan<LexV2Message> messages) =>
        Next(request, new() { Type = LexDialogActionType.ElicitSlot, SlotToElicit = slot }, intent => intent, messages);

    /// <summary>Asks the user to confirm the intent.</summary>
    /// <param name="request">The request; what it tells of the session is kept.</param>
    /// <param name="messages">What the user is told; the prompt of the intent if none.</param>
    public static LexV2Response ConfirmIntent(LexV2Request request, params ReadOnlySpan<LexV2Message> messages) =>
        Next(request, new() { Type = LexDialogActionType.ConfirmIntent }, intent => intent, messages);

    /// <summary>Asks what the user wants.</summary>
    /// <param name="request">The request; what it tells of the session is kept, but not the intent.</param>
    /// <param name="messages">What the user is told; Lex needs at least one.</param>
    public static LexV2Response ElicitIntent(LexV2Request request, params ReadOnlySpan<LexV2Message> messages) =>
        Next(request, new() { Type = LexDialogActionType.ElicitIntent }, _ => null, messages);

    private static LexV2Response Next(
        LexV2Request request, LexV2DialogAction action, Func<LexV2Intent?, LexV2Intent?> intent, ReadOnlySpan<LexV2Message> messages)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new()
        {
            SessionState = request.SessionState with { DialogAction = action, Intent = intent(request.SessionState.Intent) },
            Messages = messages.IsEmpty ? null : messages.ToArray(),
            RequestAttributes = request.RequestAttributes.Count == 0 ? null : request.RequestAttributes,
        };
    }
}

/// <summary>The message for the user.</summary>
public sealed partial record LexV2Message : LambdaPayload
{
    /// <summary>The content type.</summary>
    public LexContentType ContentType { get; set; }

    /// <summary>The text; absent for a card.</summary>
    public string? Content { get; set; }

    /// <summary>The card.</summary>
    public LexV2Card? ImageResponseCard { get; set; }

    /// <summary>Plain text.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator LexV2Message(string text) => new() { ContentType = LexContentType.PlainText, Content = text };
}

/// <summary>A card with buttons.</summary>
public sealed partial record LexV2Card : LambdaPayload
{
    /// <summary>The title.</summary>
    public string? Title { get; set; }

    /// <summary>The subtitle.</summary>
    public string? Subtitle { get; set; }

    /// <summary>An image.</summary>
    public string? ImageUrl { get; set; }

    /// <summary>The buttons.</summary>
    public IReadOnlyList<LexButton>? Buttons { get; set; }
}
