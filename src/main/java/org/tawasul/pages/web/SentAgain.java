package org.tawasul.pages.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.support.AbstractMultipartHttpServletRequest;

/** A form that was kept, as if it were sent now. Its files can't be read: whoever takes them says that they are to be chosen again, and nothing leaves without them. */
final class SentAgain extends AbstractMultipartHttpServletRequest {
    private final KeptRequest kept;

    SentAgain(HttpServletRequest now, KeptRequest kept) {
        super(now);
        this.kept = kept;
        MultiValueMap<String, MultipartFile> files = new LinkedMultiValueMap<>();
        kept.files().forEach((field, names) -> names.forEach(name -> files.add(field, new Lost(field, name))));
        setMultipartFiles(files);
    }

    @Override
    public String getMethod() {
        return HttpMethod.POST.name();
    }

    @Override
    public HttpMethod getRequestMethod() {
        return HttpMethod.POST;
    }

    @Override
    public String getContentType() {
        return MediaType.APPLICATION_FORM_URLENCODED_VALUE;
    }

    @Override
    public @Nullable String getQueryString() {
        return kept.query();
    }

    @Override
    public @Nullable String getParameter(String name) {
        List<String> values = kept.fields().get(name);
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> all = new LinkedHashMap<>();
        kept.fields().forEach((name, values) -> all.put(name, values.toArray(String[]::new)));
        return all;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(kept.fields().keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        List<String> values = kept.fields().get(name);
        return values == null ? null : values.toArray(String[]::new);
    }

    @Override
    public @Nullable String getMultipartContentType(String name) {
        return null;
    }

    @Override
    public @Nullable HttpHeaders getMultipartHeaders(String name) {
        return null;
    }

    /** A file that was chosen, and of which only the name came through. */
    private record Lost(String field, String fileName) implements MultipartFile {
        @Override
        public String getName() {
            return field;
        }

        @Override
        public String getOriginalFilename() {
            return fileName;
        }

        @Override
        public @Nullable String getContentType() {
            return null;
        }

        @Override
        public boolean isEmpty() {
            return false;
        }

        @Override
        public long getSize() {
            return 1;
        }

        @Override
        public byte[] getBytes() throws IOException {
            throw gone();
        }

        @Override
        public InputStream getInputStream() throws IOException {
            throw gone();
        }

        @Override
        public void transferTo(File there) throws IOException {
            throw gone();
        }

        private static IOException gone() {
            return new IOException("A file of a form that was kept without its files");
        }
    }
}
