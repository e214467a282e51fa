/**
 * Copies the page one reads, as it is on screen, with its address and the moment, to the clipboard: nothing is asked for, nothing is
 * sent. Where the clipboard may not be written to, the same is saved as a file to drop. Scripts but for structured data stay behind.
 *
 * It runs in pages of others, so it stands here as text and is never run by this window.
 */
const code = `(()=>{
const d=document,c=d.documentElement.cloneNode(true);
c.querySelectorAll('script:not([type="application/ld+json"]),style,svg,iframe,object,canvas,video,audio,noscript,template').forEach(e=>e.remove());
const j=JSON.stringify({address:location.href,copiedAt:new Date().toISOString()}).replace(/-/g,'\\\\u002d').replace(/</g,'\\\\u003c').replace(/>/g,'\\\\u003e');
const t='<!-- groundwork page '+j+' -->\\n<!DOCTYPE html>'+c.outerHTML;
const say=m=>{const b=d.createElement('div');b.textContent=m;b.setAttribute('role','status');Object.assign(b.style,{position:'fixed',zIndex:2147483647,left:'50%',top:'16px',transform:'translateX(-50%)',padding:'10px 16px',borderRadius:'8px',background:'CanvasText',color:'Canvas',font:'14px system-ui'});d.body.append(b);setTimeout(()=>b.remove(),4000)};
const save=()=>{const a=d.createElement('a');a.href=URL.createObjectURL(new Blob([t],{type:'text/html'}));a.download=(d.title||'page').replace(/[^\\p{L}\\p{N} -]+/gu,' ').trim().slice(0,60)+'.html';d.body.append(a);a.click();a.remove();say('Saved as a file. Drop it into Groundwork.')};
const old=()=>{const a=d.createElement('textarea');a.value=t;a.style.position='fixed';d.body.append(a);a.select();const ok=d.execCommand('copy');a.remove();return ok};
const done=()=>say('Page copied. Paste it into Groundwork.');
if(navigator.clipboard&&navigator.clipboard.writeText)navigator.clipboard.writeText(t).then(done,()=>old()?done():save());else if(old())done();else save();
})()`

/** The address of the bookmark: the code on one line. */
export const bookmarklet = `javascript:${encodeURIComponent(code.replace(/\n/g, ''))}`
