namespace Lambent.Events;

public sealed partial record LexV2Response
{
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
