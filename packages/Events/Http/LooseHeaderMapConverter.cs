using System.Text.Json;

namespace Lambent.Events;

/// <summary>Reads and writes the headers of events that people wrote, see <see cref="LooseText"/>.</summary>
internal sealed class LooseHeaderMapConverter : HeaderMapConverter
{
    private protected override string ReadText(ref Utf8JsonReader reader) => LooseText.Read(ref reader)!;

    private protected override void WriteText(Utf8JsonWriter writer, string text) => LooseText.Write(writer, text);
}
