package org.fanal.markdown.syntax;

import java.util.regex.Pattern;

/** Where a link may lead; everything else is forbidden. */
public enum Target {
    PAGE("[A-Za-z0-9._-][A-Za-z0-9._/-]*(?:#[A-Za-z0-9._-]+)?|#[\\p{L}\\p{N}._-]+"),
    NUMBER("number:[A-Za-z0-9-]+"),
    WEB("(?i:https?)://[^\\s/?#\"<>\\\\\\p{Cntrl}\\p{Cf}@]+(?:[/?#][^\\s\"<>\\\\\\p{Cntrl}\\p{Cf}]*)?"),
    MAIL("(?i:mailto):[^\\s@:/\"<>\\\\\\p{Cntrl}\\p{Cf}]+@[^\\s@:/\"<>\\\\\\p{Cntrl}\\p{Cf}]+"),
    TELEPHONE("(?i:tel):\\+?[0-9-]+"),
    FORBIDDEN("(?s).*");

    private final Pattern shape;

    Target(String shape) {
        this.shape = Pattern.compile(shape);
    }

    /** What kind of target this is. */
    public static Target of(String target) {
        for (var kind : values()) {
            if (kind.shape.matcher(target).matches()) {
                return kind;
            }
        }
        return FORBIDDEN;
    }
}
