package org.fanal.qr;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/**
 * A text as a QR code, drawn in modules, the quiet zone of four modules around it included.
 *
 * @param size modules on each side
 * @param path the dark modules as the {@code d} of one SVG path, a run of modules a line
 */
public record QrCode(int size, String path) {
    private static final int QUIET = 4;
    private static final String CHARSET = "UTF-8";

    /** @param text at most 2,331 bytes of UTF-8; level M, so that 15 % of the modules may be lost */
    public static QrCode of(String text) {
        try {
            var hints = Map.of(EncodeHintType.CHARACTER_SET, CHARSET);
            var modules = Encoder.encode(text, ErrorCorrectionLevel.M, hints).getMatrix();
            return new QrCode(modules.getWidth() + 2 * QUIET, runs(modules));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("not a text for a QR code", tooLong);
        }
    }

    /** The {@code viewBox} of the drawing. */
    public String viewBox() {
        return "0 0 " + size + " " + size;
    }

    /** The whole drawing: dark on light whatever the page's colours, for a scanner needs that. */
    public String svg() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"" + viewBox()
                + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + size + "v" + size
                + "H0z\"/><path fill=\"#000\" d=\"" + path + "\"/></svg>";
    }

    private static String runs(ByteMatrix modules) {
        var path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                int start = x;
                while (x < modules.getWidth() && modules.get(x, y) == 1) {
                    x++;
                }
                if (x > start) {
                    run(start, y, x - start, path);
                }
            }
        }
        return path.toString();
    }

    private static void run(int x, int y, int length, StringBuilder path) {
        path.append('M').append(x + QUIET).append(' ').append(y + QUIET);
        path.append('h').append(length).append("v1h-").append(length).append('z');
    }
}
