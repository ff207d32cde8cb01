package org.tawasul.search.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.tawasul.cases.CaseTexts;
import org.tawasul.search.WordForms;

/**
 * The index, in memory alone: the words that it holds are sealed wherever they are kept, and must be gone with their key and with the program. It keeps how often a word stands in a
 * case and not where, so no text can be read off it in its order.
 */
final class CaseIndex implements AutoCloseable {
    static final String WORDS = "words";
    static final String OFFICE = "office";
    static final String SERVICE = "service";
    static final String AREA = "area";
    static final String BLOCK = "block";
    static final String KIND = "kind";
    static final String CUSTOMER = "customer";

    private static final String CASE = "case";
    private static final double BUFFER_MB = 16;
    private static final Sort LIKELIEST =
            new Sort(SortField.FIELD_SCORE, new SortField(CASE, SortField.Type.LONG, true));

    private static final FieldType COUNTED = new FieldType();

    static {
        COUNTED.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        COUNTED.setTokenized(true);
        COUNTED.freeze();
    }

    private final Directory memory = new ByteBuffersDirectory();
    private final IndexWriter writer;
    private final SearcherManager searchers;

    CaseIndex() {
        try {
            writer = new IndexWriter(
                    memory,
                    new IndexWriterConfig()
                            .setRAMBufferSizeMB(BUFFER_MB)
                            .setUseCompoundFile(false)
                            .setMergeScheduler(new SerialMergeScheduler()));
            searchers = new SearcherManager(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** These cases are now those texts; one without a text is not found any more. */
    void put(Collection<Long> cases, List<CaseTexts.Text> texts) {
        try {
            writer.deleteDocuments(cases.stream().map(CaseIndex::term).toArray(Term[]::new));
            for (CaseTexts.Text text : texts) {
                writer.addDocument(document(text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was put is found from now on. */
    void show() {
        try {
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ids of cases, the likeliest first, and of equals the newest. */
    List<Long> find(Query query, int most) {
        return asked(searcher -> Stream.of(searcher.search(query, most, LIKELIEST).scoreDocs)
                .map(CaseIndex::caseId)
                .toList());
    }

    /** What service each of the likeliest cases is about. */
    List<Optional<String>> services(Query query, int most) {
        return asked(searcher -> {
            List<Optional<String>> services = new ArrayList<>();
            for (ScoreDoc one : searcher.search(query, most, LIKELIEST).scoreDocs) {
                services.add(service(searcher, one));
            }
            return services;
        });
    }

    /** In how many cases the form stands. */
    int cases(String form) {
        return asked(searcher -> searcher.getIndexReader().docFreq(new Term(WORDS, form)));
    }

    private <T> T asked(Question<T> question) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return question.of(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Question<T> {
        T of(IndexSearcher searcher) throws IOException;
    }

    /** How much memory it takes, without what is still being written. */
    long bytes() {
        try {
            long bytes = 0;
            for (String file : memory.listAll()) {
                bytes += memory.fileLength(file);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it was sorted by is at hand: reading it again would cost more than finding it. */
    private static Long caseId(ScoreDoc one) {
        return (Long) ((FieldDoc) one).fields[1];
    }

    private static Optional<String> service(IndexSearcher searcher, ScoreDoc one) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(one.doc, leaves));
        SortedDocValues services = DocValues.getSorted(leaf.reader(), SERVICE);
        return services.advanceExact(one.doc - leaf.docBase)
                ? Optional.of(services.lookupOrd(services.ordValue()).utf8ToString())
                : Optional.empty();
    }

    private static Document document(CaseTexts.Text text) {
        Document document = new Document();
        document.add(new StringField(CASE + "-id", Long.toString(text.caseId()), Field.Store.NO));
        document.add(new NumericDocValuesField(CASE, text.caseId()));
        document.add(new Field(WORDS, new WordStream(WordForms.all(text.words())), COUNTED));
        document.add(new StringField(CUSTOMER, Long.toString(text.customerId()), Field.Store.NO));
        document.add(new StringField(KIND, text.kind().code(), Field.Store.NO));
        text.offices().forEach(office -> document.add(new StringField(OFFICE, office, Field.Store.NO)));
        document.add(new StringField(OFFICE, text.openedBy(), Field.Store.NO));
        if (text.service() != null) {
            document.add(new StringField(SERVICE, text.service(), Field.Store.NO));
            document.add(new SortedDocValuesField(SERVICE, new org.apache.lucene.util.BytesRef(text.service())));
        }
        if (text.area() != null) {
            document.add(new StringField(AREA, text.area(), Field.Store.NO));
        }
        if (text.block() != null) {
            document.add(new StringField(BLOCK, Integer.toString(text.block()), Field.Store.NO));
        }
        return document;
    }

    private static Term term(long caseId) {
        return new Term(CASE + "-id", Long.toString(caseId));
    }

    @Override
    public void close() {
        try {
            searchers.close();
            writer.rollback();
            memory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
