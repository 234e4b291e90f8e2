using CsCheck;
using Salescape.Storage.Formats.Parquet;

namespace Salescape.Storage.Tests.Formats.Parquet;

/// <summary>What is written by words at a time, and by tricks, is what the plain way writes.</summary>
public sealed class EncodingTests
{
    private static readonly Gen<long> Keys = Gen.OneOf(Gen.Long[0, long.MaxValue], Gen.Long[999_990, 1_000_010], Gen.Long[0, 20]);

    [Fact]
    public void Levels_are_a_bit_a_row() =>
        Gen.Bool.Array[0, 70]
            .Sample(present =>
            {
                byte[] bits = new byte[(present.Length + 7) / 8];
                RunsOrBits.PackBits(present, bits);
                Assert.Equal(present, Enumerable.Range(0, present.Length).Select(i => (bits[i / 8] >> i % 8 & 1) == 1));
                Assert.True(present.Length % 8 == 0 || bits[^1] >> present.Length % 8 == 0);
            });

    [Fact]
    public void Packed_numbers_have_their_bits_one_behind_the_other() =>
        Gen.Int[1, 64]
            .SelectMany(width => Gen.ULong.Array[0, 70].Select(values => (width, values)))
            .Sample(
                (width, values) =>
                {
                    ulong[] fitting = [.. values.Select(value => value >> (64 - width))];
                    byte[] packed = new byte[fitting.Length * 8 + 8];
                    var writer = new BitWriter(packed);
                    foreach (ulong value in fitting)
                        writer.Add(value, width);
                    Assert.Equal((fitting.Length * width + 7) / 8, writer.End());
                    IEnumerable<bool> expected = fitting.SelectMany(value =>
                        Enumerable.Range(0, width).Select(bit => (value >> bit & 1) == 1)
                    );
                    Assert.Equal(expected, Enumerable.Range(0, fitting.Length * width).Select(i => (packed[i / 8] >> i % 8 & 1) == 1));
                }
            );

    [Fact]
    public void The_first_and_last_of_keys_are_those_of_their_texts() =>
        Keys.Array[1, 20]
            .Sample(keys =>
            {
                (long least, long most) = KeyBounds.Of(keys);
                string[] texts = [.. keys.Select(key => $"{key:000000}").Order(StringComparer.Ordinal)];
                Assert.Equal((texts[0], texts[^1]), ($"{least:000000}", $"{most:000000}"));
            });

    [Fact]
    public void Dictionaries_lead_back_to_the_values_and_say_when_they_are_too_many() =>
        Gen.Select(Gen.OneOf(Gen.Long[0, 9].Array[1, 100], Gen.Long.Array[1, 100]), Gen.Int[1, 40])
            .Sample(
                (values, most) =>
                {
                    var dictionary = new NumberDictionary();
                    int[] places = new int[values.Length];
                    bool fits = dictionary.TryPlace(values, most, places);
                    Assert.Equal(values.Distinct().Count() <= most, fits);
                    if (!fits)
                        return;
                    Assert.Equal(values.Distinct(), dictionary.Entries.ToArray());
                    Assert.Equal(values, places.Select(place => dictionary.Entries[place]));
                }
            );
}
