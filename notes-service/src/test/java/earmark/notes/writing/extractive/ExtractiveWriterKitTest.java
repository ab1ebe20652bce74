package earmark.notes.writing.extractive;

import earmark.notes.writing.NotesWriter;
import earmark.notes.writing.WriterKit;

class ExtractiveWriterKitTest extends WriterKit {

  private static final NotesWriter WRITER = new ExtractiveWriter(new MiniLm());

  @Override
  protected NotesWriter writer() {
    return WRITER;
  }
}
