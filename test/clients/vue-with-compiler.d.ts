/** Vue with the compiler of templates, which the pages need since no build compiles theirs. */
declare module 'vue/dist/vue.esm-bundler.js' {
  export * from 'vue'
}
