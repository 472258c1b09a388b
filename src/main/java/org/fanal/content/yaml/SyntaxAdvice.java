package org.fanal.content.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** A parser's complaint in words an author can act on. */
record SyntaxAdvice(Optional<Mark> mark, String what, String mend) {
    static SyntaxAdvice on(MarkedYamlEngineException syntax) {
        var problem = syntax.getProblem();
        if (problem.contains("mapping values are not allowed")) {
            return new SyntaxAdvice(
                    syntax.getProblemMark(),
                    "There is a second colon on this line.",
                    "Put the value in quotes: `title: \"Warrants: how to read one\"`.");
        }
        if (problem.contains("TAB")) {
            return new SyntaxAdvice(
                    syntax.getProblemMark(), "A tab stands where only spaces may.", "Indent with spaces.");
        }
        if (problem.contains("unexpected end of stream")) {
            return new SyntaxAdvice(
                    syntax.getContextMark(),
                    "A quotation mark opens here and never closes.",
                    "Close it on the same line.");
        }
        return new SyntaxAdvice(
                syntax.getProblemMark(),
                "This line cannot be read: " + Legible.onOneLine(problem) + ".",
                "Put values that hold any of : # [ ] { } , & * ! | > ' \" % @ ` in quotes, and indent with spaces.");
    }
}
