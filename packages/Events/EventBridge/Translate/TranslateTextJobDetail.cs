namespace Lambent.Events.Translate;

/// <summary>
/// A batch of translations that changed: <c>Translate TextTranslationJob State Change</c>.
/// See <see href="https://docs.aws.amazon.com/translate/latest/dg/monitoring-with-eventbridge.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-translate-texttranslationjob-state-change")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record TranslateTextJobDetail : LambdaPayload, ILambdaJson<TranslateTextJobDetail>
{
    /// <summary>The job.</summary>
    public string JobId { get => field ?? ""; set; }

    /// <summary>The state, such as <c>COMPLETED</c>.</summary>
    public string JobStatus { get => field ?? ""; set; }
}
