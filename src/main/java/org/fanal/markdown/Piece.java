package org.fanal.markdown;

import java.util.List;

/** A piece of a skeleton: finished markup, or a place that is filled later. */
interface Piece {
    void write(List<Slot> slots, Filler filler, StringBuilder out);

    /** Finished markup. */
    record Literal(String markup) implements Piece {
        @Override
        public void write(List<Slot> slots, Filler filler, StringBuilder out) {
            out.append(markup);
        }
    }

    /** The word that names a kind of block. */
    record Label(BlockType block) implements Piece {
        @Override
        public void write(List<Slot> slots, Filler filler, StringBuilder out) {
            out.append(filler.label(block).text());
        }
    }

    /** The words of a slot once more, without mark or following content: a column's name beside each cell on a phone. */
    record Echo(int slot) implements Piece {
        @Override
        public void write(List<Slot> slots, Filler filler, StringBuilder out) {
            var fill = filler.fill(slots.get(slot));
            words(fill, fill.foreign().isPresent(), out);
        }
    }

    /** A slot; with a tag when the slot is all that its element holds, so that the element can carry the language. */
    record Place(int slot, String tag, String attributes) implements Piece {
        @Override
        public void write(List<Slot> slots, Filler filler, StringBuilder out) {
            var fill = filler.fill(slots.get(slot));
            boolean onElement = fill.foreign().isPresent() && fill.mark().isEmpty() && !tag.isEmpty();
            if (!tag.isEmpty()) {
                out.append('<').append(tag).append(attributes);
                if (onElement) {
                    language(fill, out);
                }
                out.append('>');
            }
            words(fill, fill.foreign().isPresent() && !onElement, out);
            if (!fill.mark().isEmpty()) {
                out.append(fill.mark().text());
            }
            if (!tag.isEmpty()) {
                out.append("</").append(tag).append('>');
            }
            out.append(fill.after().text());
        }
    }

    private static void words(Fill fill, boolean inSpan, StringBuilder out) {
        if (inSpan) {
            out.append("<span");
            language(fill, out);
            out.append('>').append(fill.html().text()).append("</span>");
        } else {
            out.append(fill.html().text());
        }
    }

    private static void language(Fill fill, StringBuilder out) {
        fill.foreign()
                .ifPresent(language -> out.append(" lang=\"")
                        .append(language.tag())
                        .append("\" dir=\"")
                        .append(language.direction().attribute())
                        .append('"'));
    }
}
