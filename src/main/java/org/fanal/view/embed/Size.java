package org.fanal.view.embed;

/** How large a frame is: for a narrow column, for an article, for a page of its own. In CSS pixels. */
enum Size {
    NARROW(320, 480),
    ARTICLE(600, 600),
    WIDE(720, 800);

    private final int width;
    private final int height;

    Size(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    @Override
    public String toString() {
        return width + " × " + height;
    }
}
