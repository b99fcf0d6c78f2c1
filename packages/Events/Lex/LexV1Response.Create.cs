namespace Lambent.Events;

public sealed partial record LexV1Response
{
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
