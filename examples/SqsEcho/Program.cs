using Lambent;
using Lambent.Events;
using Microsoft.Extensions.Logging;

LambdaRuntime.Run<SqsEvent, SqsBatchResponse>(Handle);

// One message that fails does not bring the others back: only those named here become visible in the queue again.
static SqsBatchResponse Handle(SqsEvent sqs, LambdaContext context)
{
    var failures = new List<BatchItemFailure>();
    foreach (var message in sqs.Records)
    {
        if (string.IsNullOrWhiteSpace(message.Body))
            failures.Add(new BatchItemFailure { ItemIdentifier = message.MessageId });
        else
            context.Logger.LogInformation("Message {MessageId}: {Body}", message.MessageId, message.Body);
    }

    return new SqsBatchResponse { BatchItemFailures = failures };
}
