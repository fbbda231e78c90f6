/** Tests that hold the documents to the code. */
package io.github.ogireport.docs;
