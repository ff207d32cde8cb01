package org.tawasul.search.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
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

    /** The likeliest first, and of equals the newest. */
    List<Hit> find(Query query, int most) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                List<Hit> hits = new ArrayList<>();
                for (ScoreDoc one : searcher.search(query, most, LIKELIEST, true).scoreDocs) {
                    hits.add(hit(searcher, one));
                }
                return hits;
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In how many cases the form stands. */
    int cases(String form) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return searcher.getIndexReader().docFreq(new Term(WORDS, form));
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    private static Hit hit(IndexSearcher searcher, ScoreDoc one) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(one.doc, leaves));
        int doc = one.doc - leaf.docBase;
        NumericDocValues id = DocValues.getNumeric(leaf.reader(), CASE);
        id.advanceExact(doc);
        return new Hit(id.longValue(), one.score, service(leaf, doc));
    }

    private static @Nullable String service(LeafReaderContext leaf, int doc) throws IOException {
        SortedDocValues services = DocValues.getSorted(leaf.reader(), SERVICE);
        return services.advanceExact(doc)
                ? services.lookupOrd(services.ordValue()).utf8ToString()
                : null;
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
