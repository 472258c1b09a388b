package org.fanal.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {
    private static final int SCALE = 4;
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://rights.example.org/k/KMP-7T4-W6X",
                "otpauth://totp/Fanal:heron?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Fanal",
                "Keep the door closed. اتركوا الباب مغلقًا"
            })
    void aScannerReadsWhatWasWritten(String text) throws ReaderException {
        assertEquals(text, scan(QrCode.of(text)));
    }

    @Test
    void fourLightModulesStandOnEachSide() {
        var code = QrCode.of("x");
        RUN.matcher(code.path()).results().forEach(run -> {
            int x = Integer.parseInt(run.group(1));
            int y = Integer.parseInt(run.group(2));
            int length = Integer.parseInt(run.group(3));
            assertFalse(x < 4 || y < 4 || x + length > code.size() - 4 || y >= code.size() - 4, run.group());
        });
    }

    @Test
    void aTextThatFitsNoCodeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> QrCode.of("x".repeat(3_000)));
    }

    /** Paints the drawing and gives it to a scanner. */
    private static String scan(QrCode code) throws ReaderException {
        int side = code.size() * SCALE;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xffffff);
        RUN.matcher(code.path()).results().forEach(run -> {
            int x = Integer.parseInt(run.group(1)) * SCALE;
            int y = Integer.parseInt(run.group(2)) * SCALE;
            for (int row = y; row < y + SCALE; row++) {
                Arrays.fill(pixels, row * side + x, row * side + x + Integer.parseInt(run.group(3)) * SCALE, 0);
            }
        });
        var image = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
        var hints = Map.of(
                DecodeHintType.POSSIBLE_FORMATS,
                java.util.List.of(BarcodeFormat.QR_CODE),
                DecodeHintType.PURE_BARCODE,
                true);
        return new QRCodeReader().decode(image, hints).getText();
    }
}
