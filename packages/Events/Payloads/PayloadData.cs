using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// Reads what an event carries as bytes, or as JSON of the user's. They are named like the member: <c>record.Data</c> are the bytes,
/// <c>record.Data(AppJson.Default.Order)</c> the order in them.
/// </summary>
public static class PayloadData
{
    private const string KinesisData = "The data of the Kinesis record";
    private const string FirehoseData = "The data of the Firehose record";
    private const string DestinationRequest = "The request of the destination record";
    private const string FailurePayload = "The payload of the failure record";

    /// <summary>The data of a record, read as JSON.</summary>
    /// <param name="record">The record.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when the record has no data.</returns>
    /// <exception cref="JsonException">The data is not the JSON that the type expects.</exception>
    public static T? Data<T>(this KinesisRecord record, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(record);
        return EmbeddedJson.Read(record.Kinesis.Data, contract, KinesisData);
    }

    /// <summary>The data of a record, read as a payload that another service put there: <c>record.Data&lt;DynamoDbKinesisRecord&gt;()</c>.</summary>
    /// <inheritdoc cref="Data{T}(KinesisRecord, JsonTypeInfo{T})"/>
    public static T? Data<T>(this KinesisRecord record)
        where T : ILambdaJson<T>
    {
        ArgumentNullException.ThrowIfNull(record);
        return EmbeddedJson.Read(record.Kinesis.Data, T.Codec, KinesisData);
    }

    /// <inheritdoc cref="Data{T}(KinesisRecord, JsonTypeInfo{T})"/>
    public static T? Data<T>(this PipesKinesisRecord record, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(record);
        return EmbeddedJson.Read(record.Data, contract, KinesisData);
    }

    /// <inheritdoc cref="Data{T}(KinesisRecord)"/>
    public static T? Data<T>(this PipesKinesisRecord record)
        where T : ILambdaJson<T>
    {
        ArgumentNullException.ThrowIfNull(record);
        return EmbeddedJson.Read(record.Data, T.Codec, KinesisData);
    }

    /// <inheritdoc cref="Data{T}(KinesisRecord, JsonTypeInfo{T})"/>
    public static T? Data<T>(this FirehoseRecord record, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(record);
        return EmbeddedJson.Read(record.Data, contract, FirehoseData);
    }

    /// <inheritdoc cref="Data{T}(KinesisRecord)"/>
    public static T? Data<T>(this FirehoseRecord record)
        where T : ILambdaJson<T>
    {
        ArgumentNullException.ThrowIfNull(record);
        return EmbeddedJson.Read(record.Data, T.Codec, FirehoseData);
    }

    /// <inheritdoc cref="Data{T}(KinesisRecord, JsonTypeInfo{T})"/>
    public static T? Data<T>(this KinesisAnalyticsInputRecord record, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(record);
        return EmbeddedJson.Read(record.Data, contract, "The data of the record");
    }

    /// <inheritdoc cref="Data{T}(KinesisRecord, JsonTypeInfo{T})"/>
    public static T? Data<T>(this KinesisAnalyticsOutputRecord record, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(record);
        return EmbeddedJson.Read(record.Data, contract, "The data of the record");
    }

    /// <summary>The data of a message, read as JSON.</summary>
    /// <param name="message">The message.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when the message has no data.</returns>
    /// <exception cref="JsonException">The data is not the JSON that the type expects.</exception>
    public static T? Data<T>(this ActiveMQMessage message, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(message);
        return EmbeddedJson.Read(message.Data, contract, "The data of the ActiveMQ message");
    }

    /// <inheritdoc cref="Data{T}(ActiveMQMessage, JsonTypeInfo{T})"/>
    public static T? Data<T>(this RabbitMQMessage message, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(message);
        return EmbeddedJson.Read(message.Data, contract, "The data of the RabbitMQ message");
    }

    /// <summary>The value of a record, read as JSON.</summary>
    /// <param name="record">The record.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when the record has no value, as a tombstone.</returns>
    /// <exception cref="JsonException">The value is not the JSON that the type expects.</exception>
    public static T? Value<T>(this KafkaRecord record, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(record);
        return EmbeddedJson.Read(record.Value, contract, "The value of the Kafka record");
    }

    /// <summary>The key of a record, read as JSON.</summary>
    /// <param name="record">The record.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.OrderKey</c>.</param>
    /// <returns>Null when the record has no key.</returns>
    /// <exception cref="JsonException">The key is not the JSON that the type expects.</exception>
    public static T? Key<T>(this KafkaRecord record, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(record);
        return EmbeddedJson.Read(record.Key, contract, "The key of the Kafka record");
    }

    /// <inheritdoc cref="Value{T}(KafkaRecord, JsonTypeInfo{T})"/>
    public static T? KafkaRecordValue<T>(this FirehoseMskRecord record, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(record);
        return EmbeddedJson.Read(record.KafkaRecordValue, contract, "The value of the Kafka record");
    }

    /// <summary>The body of a message, read as JSON.</summary>
    /// <param name="message">The message.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <exception cref="JsonException">The body is not the JSON that the type expects.</exception>
    public static T? Body<T>(this SqsReceivedMessage message, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(message);
        return EmbeddedJson.Read(message.Body, contract, "The body of the SQS message");
    }

    /// <summary>The state of a window, read as JSON.</summary>
    /// <param name="window">The event.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Totals</c>.</param>
    /// <returns>Null when there is no state. That of the first call is an empty object.</returns>
    /// <exception cref="JsonException">The state is not the JSON that the type expects.</exception>
    public static T? State<T>(this KinesisTimeWindowEvent window, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(window);
        return EmbeddedJson.Read(window.State, contract, "The state of the window");
    }

    /// <inheritdoc cref="State{T}(KinesisTimeWindowEvent, JsonTypeInfo{T})"/>
    public static T? State<T>(this DynamoDbTimeWindowEvent window, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(window);
        return EmbeddedJson.Read(window.State, contract, "The state of the window");
    }

    /// <inheritdoc cref="State{T}(KinesisTimeWindowEvent, JsonTypeInfo{T})"/>
    public static T? State<T>(this TimeWindowResponse window, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(window);
        return EmbeddedJson.Read(window.State, contract, "The state of the window");
    }

    /// <summary>The document after the change, its extended JSON made plain first: see <see cref="MongoValue.ToJson"/>.</summary>
    /// <param name="change">The change.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when the change has no document.</returns>
    /// <exception cref="JsonException">The document is not the JSON that the type expects.</exception>
    public static T? FullDocument<T>(this DocumentDbChange change, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(change);
        return change.FullDocument is { } document ? document.To(contract) : default;
    }

    /// <summary>The document before the change, its extended JSON made plain first: see <see cref="MongoValue.ToJson"/>.</summary>
    /// <inheritdoc cref="FullDocument{T}(DocumentDbChange, JsonTypeInfo{T})"/>
    public static T? FullDocumentBeforeChange<T>(this DocumentDbChange change, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(change);
        return change.FullDocumentBeforeChange is { } document ? document.To(contract) : default;
    }

    /// <summary>The event that the function was invoked with.</summary>
    /// <param name="destination">The record.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when the record holds none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? RequestPayload<T>(this LambdaDestinationEvent destination, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(destination);
        return EmbeddedJson.Read(destination.RequestPayload, contract, DestinationRequest);
    }

    /// <inheritdoc cref="RequestPayload{T}(LambdaDestinationEvent, JsonTypeInfo{T})"/>
    public static T? RequestPayload<T>(this LambdaDestinationEvent destination)
        where T : ILambdaJson<T>
    {
        ArgumentNullException.ThrowIfNull(destination);
        return EmbeddedJson.Read(destination.RequestPayload, T.Codec, DestinationRequest);
    }

    /// <summary>The response of the function, or its error.</summary>
    /// <inheritdoc cref="RequestPayload{T}(LambdaDestinationEvent, JsonTypeInfo{T})"/>
    public static T? ResponsePayload<T>(this LambdaDestinationEvent destination, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(destination);
        return EmbeddedJson.Read(destination.ResponsePayload, contract, "The response of the destination record");
    }

    /// <summary>The event whose batch was given up.</summary>
    /// <param name="failure">The record.</param>
    /// <param name="contract">How it is read.</param>
    /// <returns>Null when the record does not hold it.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? Payload<T>(this EventSourceMappingFailure failure, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(failure);
        return failure.Payload is { ValueKind: JsonValueKind.String } text
            ? EmbeddedJson.Read(text.GetString()!, contract, FailurePayload)
            : EmbeddedJson.Read(failure.Payload, contract, FailurePayload);
    }

    /// <summary>The event whose batch was given up: <c>failure.Payload&lt;KinesisEvent&gt;()</c>.</summary>
    /// <inheritdoc cref="Payload{T}(EventSourceMappingFailure, JsonTypeInfo{T})"/>
    public static T? Payload<T>(this EventSourceMappingFailure failure)
        where T : ILambdaJson<T>
    {
        ArgumentNullException.ThrowIfNull(failure);
        return failure.Payload is { ValueKind: JsonValueKind.String } text
            ? EmbeddedJson.Read(text.GetString(), T.Codec, FailurePayload)
            : EmbeddedJson.Read(failure.Payload, T.Codec, FailurePayload);
    }
}
