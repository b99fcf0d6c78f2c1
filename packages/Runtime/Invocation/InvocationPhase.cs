namespace Lambent;

/// <summary>The phase of an invocation. <see cref="InvocationState"/> performs every transition under one lock.</summary>
internal enum InvocationPhase
{
    /// <summary>There is no event. Becomes <see cref="Open"/> when a source delivers one.</summary>
    Idle,

    /// <summary>
    /// The handler runs and no response has been sent. Becomes <see cref="Writing"/>, <see cref="Sending"/> or <see cref="Streaming"/> when the handler writes,
    /// sends or streams a result, and <see cref="Closed"/> when the handler has returned or failed.
    /// </summary>
    Open,

    /// <summary>One thread writes the result of the handler. Becomes <see cref="Open"/> when the result has been written or cannot be serialized.</summary>
    Writing,

    /// <summary>One thread sends the response while the handler runs. Becomes <see cref="Sent"/>, or <see cref="Open"/> when the result cannot be serialized.</summary>
    Sending,

    /// <summary>The handler has sent the response. Becomes <see cref="Idle"/> when the invocation ends.</summary>
    Sent,

    /// <summary>The handler streams the response. Becomes <see cref="Idle"/> when the invocation ends.</summary>
    Streaming,

    /// <summary>The handler has returned without sending a response, so the invoke loop sends it. Becomes <see cref="Idle"/> when the invocation ends.</summary>
    Closed,
}
