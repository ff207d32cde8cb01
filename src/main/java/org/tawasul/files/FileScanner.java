package org.tawasul.files;

/** The port to a malware scanner. Throws {@link org.tawasul.shared.Refusal} {@code file-refused-by-scanner} for a bad file, and fails closed when it can't tell. */
public interface FileScanner {
    void scan(String fileName, byte[] content);
}
